import { group } from 'd3-array'
import { gapTo } from '@/analysis/gap'
import { formatDifference } from '@/catalog/formatDifference'
import { formatValue } from '@/catalog/formatValue'
import { INDICATORS, latestVintage, type Indicator } from '@/catalog/indicators'
import { fewWords, restsOnFew } from '@/catalog/restsOnFew'
import type { TerritoryRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n'
import { feedTexts } from '@/i18n/feeds'
import { formatPartialDate } from '@/i18n/format'
import type { BuiltLevel } from '@/schema/level'
import type { FeedData } from './FeedData'
import type { FeedItem } from './Feed'
import { territoryPage, territoryPath } from './territoryPath'

const texts = feedTexts.territory

/** The last editions that figures come from, each with its indicators: what a producer publishes at once is told at once. */
const EDITIONS = [...group(INDICATORS, (indicator) => `${indicator.sources[0]}/${latestVintage(indicator)}`)]

/**
 * For a territory and its row in the table of its level: one item for each producer's last edition, with its figures and
 * how each moved since the edition before. Only a figure and itself: nothing is said where either is missing, nor between
 * two series. Its day is the one on which the file was read: producers' files do not give that of their publication.
 */
export function vintageItems(
  data: FeedData,
): (ref: TerritoryRef & { level: BuiltLevel }, row: number) => FeedItem[] {
  const editions = EDITIONS.flatMap(([edition, indicators]) => {
    const source = data.sources.find(({ id }) => id === indicators[0]?.sources[0])
    return source ? { edition, indicators, source, read: texts.read(formatPartialDate(source.readOn)) } : []
  })
  return (ref, row) =>
    editions.flatMap(({ edition, indicators, source: { credit, url, readOn }, read }) => {
      const figures = indicators.flatMap((indicator) => figureOf(data, indicator, ref, row) ?? [])
      if (!figures.some(({ known }) => known)) return []
      const vintage = edition.slice(edition.indexOf('/') + 1)
      const name = data.territories[ref.level].name[row] ?? ''
      return {
        name: `${territoryPath(ref)}/${edition}`,
        title: texts.vintage(name || ref.code, vintage, credit),
        text: [...figures.map(({ text }) => text), read].join(' '),
        updated: readOn,
        page: territoryPage(ref, name),
        ...(url === undefined ? {} : { source: url }),
      }
    })
}

/** A figure in a sentence, and whether it or the one before is known; null at a level that the indicator has not. */
function figureOf({ values }: FeedData, indicator: Indicator, { level, code }: TerritoryRef, row: number) {
  const at = (vintage: string | undefined) => values.get(indicator.id)?.[vintage ?? '']?.[level]
  const column = at(latestVintage(indicator))
  const value = column?.values[row]
  // The census of initiatives has no year: its own items tell it.
  if (value === undefined || indicator.sources[0] === 'initiatives') return null
  const base = column?.base?.[row]
  const few = isKnown(value) && restsOnFew(indicator, code, base)
  const before = indicator.vintages.at(-2)
  const old = at(before)?.values[row] ?? 'not-published'
  const { difference } = gapTo(value, old)
  return {
    known: isKnown(value) || isKnown(old),
    text: texts.figure(
      indicator.label,
      formatValue(indicator, value, base),
      [
        isKnown(value) && indicator.kind === 'rate' ? (indicator.shortUnit ?? indicator.unit) : '',
        few ? fewWords(indicator) : '',
      ]
        .filter(Boolean)
        .join(t.common.listSeparator),
      before !== undefined && isKnown(difference) ? changeOf(difference, before) : '',
    ),
  }

  function changeOf(difference: number, since: string): string {
    const { size, way, plural } = formatDifference(indicator, difference)
    return texts.change(
      indicator.kind === 'share' ? texts.points(size, plural) : size,
      way,
      formatValue(indicator, old),
      since,
    )
  }
}
