import { wilson } from '@/analysis/wilson'
import { uncertaintyOf, type SurveyAnswer } from '@/catalog/press/surveyFigure'
import { WHOLE_GROUP, type Survey, type SurveyQuestion } from '@/schema/survey'

/** Everything that is known, and not known, of one question. */
export interface SurveyAnswers {
  question: SurveyQuestion
  national: SurveyAnswer
  /** Groups of the whole country, highest share first. */
  groups: SurveyAnswer[]
  /** Régions with a published result, highest first; empty where the question has none. */
  regions: SurveyAnswer[]
  /** The other régions, where some have a result; `result` is null. */
  unpublished: SurveyAnswer[]
}

/** The answers to a question, by group and région. Any question of the file will do: nothing here knows their names. */
export function surveyAnswers(
  survey: Survey,
  question: SurveyQuestion,
  regions: readonly { code: string; name: string }[],
): SurveyAnswers {
  const results = survey.results.filter((result) => result.question === question.id)
  const national = results.find(({ group, level }) => group === WHOLE_GROUP && level === 'france') ?? null
  const groupOf = (id: string) =>
    survey.groups.find((group) => group.id === id) ?? { id, label: id, noun: id }
  const answer = (result: SurveyAnswer['result'], group: string, territory: string, name: string) => ({
    ...{ question, result, national, territory, name },
    group: groupOf(group),
  })
  const inRegions = regions.map(({ code, name }) => {
    const own = results.find(
      ({ group, level, territory }) => group === WHOLE_GROUP && level === 'region' && territory === code,
    )
    return answer(own ?? null, WHOLE_GROUP, code, name)
  })
  const published = inRegions.filter(({ result }) => result).sort(byShare)
  return {
    question,
    national: answer(national, WHOLE_GROUP, 'FR', ''),
    groups: results
      .filter(({ group, level }) => group !== WHOLE_GROUP && level === 'france')
      .map((result) => answer(result, result.group, 'FR', ''))
      .sort(byShare),
    regions: published,
    unpublished: published.length ? inRegions.filter(({ result }) => !result) : [],
  }
}

/** A published answer as a dot of a chart. */
export function dotOf(answer: SurveyAnswer) {
  const { result, name, group, territory } = answer
  if (!result) return []
  return [
    {
      id: `${group.id}-${territory}`,
      label: name || group.label,
      share: result.share,
      interval: wilson(result.share, result.n),
      words: uncertaintyOf(answer),
      side: territory === 'FR' ? ('group' as const) : ('region' as const),
    },
  ]
}

function byShare(a: SurveyAnswer, b: SurveyAnswer): number {
  return (b.result?.share ?? 0) - (a.result?.share ?? 0) || a.name.localeCompare(b.name, 'fr')
}
