import { lowerFirst, upperFirst } from '@/domain/firstLetter'
import { isKnown } from '@/domain/value'
import type { Scene, SvgNode } from '@/domain/svg'
import type { Theme } from '@/catalog/palettes'
import { formatShare } from '@/catalog/press/surveyFigure'
import { creditLine } from '@/catalog/press/creditLine'
import type { Credit } from '@/catalog/press/pressCredit'
import { dotOf, type SurveyAnswers } from '@/catalog/surveyAnswers'
import { chartPlate } from '@/charts/chartPlate'
import { drawDotPlot } from '@/charts/drawDotPlot'
import { drawScatter } from '@/charts/drawScatter'
import { t } from '@/i18n'
import { pressTexts } from '@/i18n/pages/press'
import { surveyTexts } from '@/i18n/pages/survey'
import { pressMap } from '@/map/press/pressMap'
import type { Boundaries } from '@/schema/boundaries'
import type { regionColours } from './regionColours'
import type { Measure } from './regionMeasures'

const WIDTH = 844

/** The dots of a question, for the page (with its width) as well as for a plate. */
export function surveyDots(answers: SurveyAnswers, width: number): Scene {
  const dots = [...answers.regions, ...answers.groups].flatMap(dotOf)
  return drawDotPlot(dots, answers.national.result?.share ?? null, width)
}

/** What the dots show, in words: the text for those who do not see them. */
export function describeDots({ question, national, regions, groups }: SurveyAnswers): string {
  const list = [...regions, ...groups]
    .flatMap(dotOf)
    .map(({ label, share, words }) => `${label} ${formatShare(share)} (${words})`)
  const whole = national.result ? `${surveyTexts.wholeFrance(formatShare(national.result.share))}. ` : ''
  return surveyTexts.altDots(question.label, `${whole}${list.join(', ')}.`)
}

/** Notes that go under every picture of the question. */
export function surveyNotes({ regions, groups, unpublished }: SurveyAnswers): string[] {
  const all = [...regions, ...groups]
  return [
    ...(all.some(({ result }) => result?.n === undefined)
      ? [`${surveyTexts.hollow} ${surveyTexts.hollowWhy}`]
      : []),
    ...(all.some(({ result }) => result?.n !== undefined)
      ? [`${surveyTexts.full} ${surveyTexts.fullWhy}`]
      : []),
    ...(unpublished.length ? [surveyTexts.notPublished(String(unpublished.length))] : []),
  ]
}

export function dotPlate(answers: SurveyAnswers, credit: Credit, theme: Theme): SvgNode {
  return chartPlate({
    title: answers.question.label,
    subtitle: `${surveyTexts.unit(answers.national.group.noun)}, ${lowerFirst(answers.question.fieldwork)}`,
    description: describeDots(answers),
    notes: surveyNotes(answers),
    source: creditLine(credit, false),
    scene: surveyDots(answers, WIDTH),
    theme,
  })
}

export function mapPlate(
  answers: SurveyAnswers,
  colours: ReturnType<typeof regionColours>,
  boundaries: Boundaries,
  credit: Credit,
  theme: Theme,
): SvgNode {
  const { national, question, unpublished } = answers
  return pressMap({
    ...{ boundaries, level: 'region', theme, fills: colours.fills, labels: colours.labels },
    title: question.label,
    subtitle: `${surveyTexts.unit(national.group.noun)}, ${lowerFirst(question.fieldwork)}, ${pressTexts.by(t.common.levels.region.one)}`,
    description: describeDots(answers),
    legend: {
      title: upperFirst(surveyTexts.unit(national.group.noun)),
      counts: pressTexts.countsTitle(t.common.levels.region.many),
      classes: colours.classes,
      missing: [surveyTexts.notPublishedLegend(String(unpublished.length))],
      symbols: [],
      notes: [
        ...(national.result ? [surveyTexts.wholeFrance(formatShare(national.result.share))] : []),
        surveyTexts.hollowWhy,
      ].slice(0, surveyNotes(answers).length ? 2 : 1),
    },
    source: creditLine(credit, true),
  })
}

/** Published shares against a measure of the same régions; régions without either are left out, and said in the table. */
export function scatterOf(answers: SurveyAnswers, measure: Measure) {
  return answers.regions.flatMap(({ territory, name, result }) => {
    const x = measure.value(territory)
    return result && isKnown(x) ? [{ id: territory, label: name, x, y: result.share }] : []
  })
}

export function drawBeside(answers: SurveyAnswers, measure: Measure, width: number, height: number): Scene {
  const texts = {
    xTitle: measure.title,
    yTitle: `${answers.question.label} (${surveyTexts.unit(answers.national.group.noun)})`,
    xText: measure.tick,
    yText: formatShare,
  }
  return drawScatter(scatterOf(answers, measure), texts, width, height)
}

export function scatterPlate(
  answers: SurveyAnswers,
  measure: Measure,
  credit: Credit,
  theme: Theme,
): SvgNode {
  return chartPlate({
    title: surveyTexts.besideTitle(measure.short),
    subtitle: answers.question.fieldwork,
    description: describeScatter(answers, measure),
    notes: [surveyTexts.noLine(scatterOf(answers, measure).length), surveyTexts.unknownSentence],
    source: creditLine(credit, false),
    scene: drawBeside(answers, measure, WIDTH, 460),
    theme,
  })
}

export function describeScatter(answers: SurveyAnswers, measure: Measure): string {
  const list = scatterOf(answers, measure).map(({ id, label, y }) =>
    t.common.labelled(label, `${formatShare(y)}, ${measure.text(id)}`),
  )
  return surveyTexts.altScatter(
    surveyTexts.besideTitle(measure.short),
    `${list.join(t.common.phraseSeparator)}.`,
  )
}
