import { initiativeSections } from './initiativeSections'
import type { ReportContext, Section } from './ReportContext'

const SURVEY_QUESTION = 'telemedecine-ameliore-acces'

/** Initiatives without an exact point, and what the survey does not publish. */
export function contentSections({ initiatives, inputs, territories }: ReportContext): Section[] {
  const { labels, survey } = inputs
  const published = new Set(
    survey.results
      .filter(({ question, level }) => question === SURVEY_QUESTION && level === 'region')
      .map(({ territory }) => territory),
  )
  return [
    ...initiativeSections(initiatives, labels),
    {
      id: 'consultation-non-publiee',
      title: 'Consultation « Soigner demain » : régions non publiées',
      explanation: 'L’Ordre n’a publié la question sur la télémédecine que pour la France et cinq régions.',
      items: territories.region.code
        .map((code, k) => ({ code, name: territories.region.name[k] ?? code, note: 'Non publié.' }))
        .filter(({ code }) => !published.has(code)),
    },
  ]
}
