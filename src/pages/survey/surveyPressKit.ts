import { kitPlace } from '@/pages/shared/kitPlace'
import { wilson } from '@/analysis/wilson'
import type { Theme } from '@/catalog/palettes'
import { fileName } from '@/domain/fileName'
import { creditColumns } from '@/catalog/press/creditColumns'
import type { Credit } from '@/catalog/press/pressCredit'
import { surveyFigure, type SurveyAnswer } from '@/catalog/press/surveyFigure'
import type { SurveyAnswers } from '@/catalog/surveyAnswers'
import { exportTable, type ExportTable, type Heading } from '@/domain/exportTable'
import type { PressKit, PressPicture } from '@/domain/pressKit'
import { reasonCell } from '@/catalog/absence'
import { tenth } from '@/catalog/press/indicatorTable'
import { t } from '@/i18n'
import { surveyTexts } from '@/i18n/pages/survey'
import type { Boundaries } from '@/schema/boundaries'
import { regionColours } from './regionColours'
import type { Measure } from './regionMeasures'
import { addressOf } from '../shared/addressOf'
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
    ...kitPlace(),
    embeds: blocks.map((block) => ({
      label: surveyTexts.blocks[block],
      address: addressOf(
        `/soigner-demain?question=${question.id}&bloc=${block}${beside ? `&mesure=${beside.measure.id}` : ''}`,
      ),
    })),
    figures: [surveyFigure(national, credit), ...all.map((answer) => surveyFigure(answer, credit))],
    pictures,
    table: tableOf([national, ...all], credit),
  }
}

function tableOf(answers: readonly SurveyAnswer[], credit: Credit): ExportTable {
  const interval = ({ result }: SurveyAnswer) => result && wilson(result.share, result.n)
  return exportTable<SurveyAnswer, Heading>(
    [
      ['code', ({ territory }) => territory],
      ['nom', ({ name }) => name || t.common.france],
      ['groupe', ({ group }) => group.label],
      ['valeur', ({ result }) => result?.share],
      ['absence', ({ result }) => (result ? null : reasonCell('not-published'))],
      ['effectif', ({ result }) => result?.n],
      ['intervalle_bas', (answer) => tenth(interval(answer)?.low)],
      ['intervalle_haut', (answer) => tenth(interval(answer)?.high)],
      ['unite', ({ group }) => surveyTexts.unit(group.noun)],
      ['millesime', ({ question }) => question.fieldwork],
      ...creditColumns<SurveyAnswer>(() => credit),
    ],
    answers,
  )
}
