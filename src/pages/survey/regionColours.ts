import { classBreaks, classCounts, classOf } from '@/analysis/classes'
import { classColours } from '@/catalog/classColours'
import { classLabels } from '@/catalog/classLabels'
import { indicatorById } from '@/catalog/indicators'
import type { Theme } from '@/catalog/palettes'
import { t } from '@/i18n'
import { formatShare } from '@/catalog/press/surveyFigure'
import type { SurveyAnswers } from '@/catalog/surveyAnswers'
import { SUBJECT } from '@/catalog/subjects'

/** Régions of a question in classes around the national share, as on the main map; those unpublished have no colour. */
export function regionColours(answers: SurveyAnswers, theme: Theme) {
  const look = indicatorById(SUBJECT.telemedicine)
  const published = answers.regions.flatMap(({ territory, result }) =>
    result ? [{ territory, share: result.share }] : [],
  )
  const shares = published.map(({ share }) => share)
  const breaks = classBreaks('diverging', shares, answers.national.result?.share)
  const colours = classColours(look, 'diverging', breaks.length + 1, theme)
  const counts = classCounts(shares, breaks)
  return {
    fills: new Map(
      published.map(({ territory, share }) => [territory, colours[classOf(share, breaks)] ?? '#000000']),
    ),
    labels: new Map(published.map(({ territory, share }) => [territory, formatShare(share)])),
    classes: classLabels(look, breaks).map((label, k) => ({
      // The sign follows the last limit: "34 à moins de 39 %", "54 % et plus".
      label: label.replace(/\d[\d,.]*(?=\D*$)/, t.common.percent),
      colour: colours[k] ?? '#000000',
      count: String(counts[k] ?? 0),
    })),
  }
}
