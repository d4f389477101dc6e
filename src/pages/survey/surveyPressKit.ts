import { wilson } from '@/analysis/wilson'
import type { Theme } from '@/catalog/palettes'
import { fileName } from '@/catalog/press/pressFiles'
import type { Credit } from '@/catalog/press/pressCredit'
import { surveyFigure, type SurveyAnswer } from '@/catalog/press/surveyFigure'
import type { SurveyAnswers } from '@/catalog/surveyAnswers'
import type { PressCell, PressKit, PressPicture } from '@/domain/pressKit'
import { withLanguage } from '@/domain/language'
import { t } from '@/i18n'
import { pressTexts } from '@/i18n/pages/press'
import { surveyTexts } from '@/i18n/pages/survey'
import type { Boundaries } from '@/schema/boundaries'
import { regionColours } from './regionColours'
import type { Measure } from './regionMeasures'
import { askedLanguage } from '@/stores/language'
import { describeDots, describeScatter, dotPlate, mapPlate, scatterPlate } from './surveyPictures'

/** A question's results, published or not, with its chart, its map and its table. */
export function surveyPressKit(
  answers: SurveyAnswers,
  credit: Credit,
  theme: Theme,
  boundaries: Boundaries | null,
  beside: { measure: Measure; credit: Credit } | null,
): PressKit {
  const { question, national, groups, regions, unpublished } = answers
  const all = [...regions, ...groups, ...unpublished]
  const file = question.id
  const alt = describeDots(answers)
  const pictures: PressPicture[] = [
    {
      label: surveyTexts.blocks.points,
      file: fileName(file, 'graphique'),
      alt,
      draw: () => dotPlate(answers, credit, theme),
    },
  ]
  if (boundaries && regions.length)
    pictures.push({
      label: surveyTexts.blocks.carte,
      file: fileName(file, 'carte'),
      alt,
      draw: () => mapPlate(answers, regionColours(answers, theme), boundaries, credit, theme),
    })
  if (beside && regions.length)
    pictures.push({
      label: surveyTexts.blocks.nuage,
      file: fileName(file, beside.measure.id),
      alt: describeScatter(answers, beside.measure),
      draw: () => scatterPlate(answers, beside.measure, beside.credit, theme),
    })
  const blocks = regions.length ? (['points', 'carte', 'nuage'] as const) : (['points'] as const)
  return {
    title: question.label,
    file,
    address: location.href,
    embeds: blocks.map((block) => ({
      label: surveyTexts.blocks[block],
      address: addressOf({
        question: question.id,
        bloc: block,
        ...(beside ? { mesure: beside.measure.id } : {}),
      }),
    })),
    figures: [surveyFigure(national, credit), ...all.map((answer) => surveyFigure(answer, credit))],
    pictures,
    table: {
      columns: (
        [
          'code',
          'name',
          'group',
          'value',
          'reason',
          'base',
          'low',
          'high',
          'unit',
          'vintage',
          'source',
          'licence',
        ] as const
      ).map((key) => pressTexts.columns[key]),
      rows: [national, ...all].map((answer) => tableRow(answer, credit)),
    },
  }
}

function tableRow({ territory, name, group, result, question }: SurveyAnswer, credit: Credit): PressCell[] {
  const interval = result && wilson(result.share, result.n)
  const bound = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10) / 10)
  return [
    ...[territory, name || t.common.france, group.label, result?.share ?? null],
    ...[result ? null : t.missing['not-published'].short, result?.n ?? null],
    ...[bound(interval?.low), bound(interval?.high)],
    ...[surveyTexts.unit(group.noun), question.fieldwork, credit.source, credit.licence],
  ]
}

function addressOf(query: Record<string, string>): string {
  const route = withLanguage(`/soigner-demain?${new URLSearchParams(query)}`, askedLanguage)
  return new URL(`#${route}`, location.href).href
}
