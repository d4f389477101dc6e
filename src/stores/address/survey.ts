import { t } from '@/i18n'
import { defineParams } from './params'
import { choice, code } from './values'

/** Parts of a question that another site may show alone: a plot, a map, a cloud of points. */
export const SURVEY_BLOCKS = ['points', 'carte', 'nuage'] as const

export interface SurveyBlockState {
  /** Id of a question; null for the first. */
  question: string | null
  block: (typeof SURVEY_BLOCKS)[number]
  /** Id of what the cloud of points compares it with; null for access to GPs. */
  measure: string | null
}

const { unknownFilter } = t.errors.reasons

/** A part of the survey alone. Ids are told apart from those that exist once the answers are there. */
export const surveyBlockParams = defineParams<SurveyBlockState>({
  question: code({ name: 'question', reason: unknownFilter }),
  block: choice(SURVEY_BLOCKS, { name: 'bloc', fallback: 'points', reason: unknownFilter }),
  measure: code({ name: 'mesure', reason: unknownFilter }),
})
