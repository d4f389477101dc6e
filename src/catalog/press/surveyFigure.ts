import { tellsApart, wilson } from '@/analysis/wilson'
import { upperFirst } from '@/domain/firstLetter'
import type { PressFigure } from '@/domain/pressKit'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { placeTexts } from '@/i18n/pages/press'
import { surveyTexts } from '@/i18n/pages/survey'
import { typesetText } from '@/i18n/chosen'
import { WHOLE_GROUP, type Survey, type SurveyQuestion, type SurveyResult } from '@/schema/survey'
import type { Credit } from './pressCredit'

/** What is known of one group or région on one question; `result` null where nothing is published. */
export interface SurveyAnswer {
  question: SurveyQuestion
  result: SurveyResult | null
  group: Survey['groups'][number]
  /** Code of the région, or FR. */
  territory: string
  /** Name of the région; '' for the country. */
  name: string
  /** Result of all doctors in the country. */
  national: SurveyResult | null
}

/** A share as published: whole numbers stay whole. */
export function formatShare(share: number): string {
  return t.common.percent(formatNumber(share, Number.isInteger(share) ? 0 : 1))
}

/**
 * What may be said of the uncertainty: the interval and whether the result differs from the national one, in words;
 * or that nothing is known. The national result itself is compared to nothing.
 */
export function uncertaintyOf({ result, national }: Pick<SurveyAnswer, 'result' | 'national'>): string {
  if (!result) return t.missing['not-published'].short
  const interval = wilson(result.share, result.n)
  if (!interval || result.n === undefined) return surveyTexts.unknown
  const bounds = surveyTexts.interval(formatNumber(interval.low, 1), formatNumber(interval.high, 1))
  if (!national || national === result) return bounds
  const told = tellsApart(interval, national.share)
  return `${bounds}${t.common.listSeparator}${told === 'unknown' ? surveyTexts.unknown : surveyTexts.told[told]}`
}

/** The answer as a sentence that stands alone. It never says that two shares differ where that is not known. */
export function surveyFigure(answer: SurveyAnswer, credit: Credit): PressFigure {
  const { question, result, group, national, territory, name } = answer
  const interval = result && wilson(result.share, result.n)
  const value = result ? formatShare(result.share) : t.missing['not-published'].short
  const where = name || (group.id === WHOLE_GROUP ? t.common.france : group.label)
  return {
    id: `${group.id}-${territory}`,
    label: t.common.labelled(where, value),
    sentence: sentenceOf(answer),
    value,
    unit: surveyTexts.unit(group.noun),
    sample: result?.n === undefined ? { kind: 'unknown' } : { kind: 'answers', n: result.n },
    ...(interval ? { interval: uncertaintyOf({ result, national }) } : {}),
    vintage: question.fieldwork,
    source: credit.source,
    links: credit.links,
    licence: credit.licence,
    caveats: [
      ...(result && result.n === undefined ? [surveyTexts.unknownSentence] : []),
      ...(question.note ? [typesetText(question.note)] : []),
      ...credit.caveats,
    ],
  }
}

function sentenceOf({ question, result, group, national, territory, name }: SurveyAnswer): string {
  const place = territory === 'FR' ? '' : placeTexts.region(territory, name)
  const whole = national && national !== result ? formatShare(national.share) : ''
  const sentence = result
    ? surveyTexts.sentence(
        place,
        formatShare(result.share),
        group.noun,
        question.fieldwork,
        question.statement,
        whole,
      )
    : surveyTexts.notPublishedSentence(place, question.label, whole)
  return upperFirst(sentence)
}
