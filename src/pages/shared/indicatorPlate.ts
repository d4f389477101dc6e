import { classCounts } from '@/analysis/classes'
import { classLabels } from '@/catalog/classLabels'
import { formatLimit, formatValue } from '@/catalog/formatValue'
import type { Indicator } from '@/catalog/indicators'
import { creditLine } from '@/catalog/press/creditLine'
import type { Credit } from '@/catalog/press/pressCredit'
import { circleRadius, circleSteps } from '@/domain/circle'
import { lowerFirst, upperFirst } from '@/domain/firstLetter'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { pressTexts } from '@/i18n/pages/press'
import type { PressMap } from '@/map/press/pressMap'
import type { MapLevel } from '@/schema/level'

/** An indicator on a map, with what the classes, the zone and the page add to say. */
interface PlateContent {
  title: string
  indicator: Indicator
  vintage: string
  level: MapLevel
  /** Of the territories that the map is about: counted by the legend. */
  values: readonly Value[]
  breaks: readonly number[]
  colours: readonly string[]
  /** Reasons of absence, in words. */
  missing: readonly string[]
  national: Value | undefined
  /** The largest number, where they are shown by discs. */
  most?: number | null
  symbols?: PressMap['legend']['symbols']
  notes: readonly string[]
  credit: Credit
}

/** What is written around an indicator's map, whichever page it leaves: the finding, the unit, the classes, the source. */
export function indicatorPlate(content: PlateContent) {
  const { title, indicator, vintage, level, missing, national } = content
  const { one, many } = t.common.levels[level]
  const counts = classCounts(content.values, content.breaks).map((count) => formatNumber(count))
  const most = content.most ?? null
  const labels = most === null ? classLabels(indicator, content.breaks) : []
  // Of discs, no class says how many there are of each: what their size says, in the legend and to who does not see it.
  const sized = most === null ? '' : t.map.legend.circles(indicator.unit)
  const year = /^\d{4}$/.test(vintage) ? vintage : ''
  return {
    level,
    title,
    subtitle: [indicator.label, indicator.unit, pressTexts.by(one), year]
      .filter(Boolean)
      .join(t.common.listSeparator),
    legend: {
      title: upperFirst((!indicator.classes && indicator.shortUnit) || indicator.unit),
      ...(most === null
        ? { counts: pressTexts.countsTitle(many) }
        : {
            discs: circleSteps(most).map((value) => ({
              radius: circleRadius(value, most),
              label: formatLimit(indicator, value),
            })),
          }),
      classes: labels.map((label, k) => ({
        label,
        colour: content.colours[k] ?? '#000000',
        count: counts[k] ?? '0',
      })),
      missing,
      symbols: content.symbols ?? [],
      notes: [
        ...(sized ? [sized] : []),
        ...content.notes,
        ...(isKnown(national) ? [t.common.labelled(t.common.france, formatValue(indicator, national))] : []),
        ...(indicator.threshold === undefined ? [] : [upperFirst(t.map.legend.underDense)]),
      ],
    },
    description: pressTexts.altMap(
      title,
      one,
      sized.replace(/\.$/, '') ||
        labels.map((label, k) => pressTexts.altClass(label, counts[k] ?? '0')).join(t.common.phraseSeparator),
      missing.join(t.common.phraseSeparator),
    ),
    source: creditLine(content.credit, true),
  } satisfies Partial<PressMap>
}

export const classesNote = (method: string) => t.common.labelled(t.map.classesLabel, lowerFirst(method))
