import { resultOf } from '@/analysis/readings'
import { t } from '@/i18n'
import { feedTexts } from '@/i18n/feeds'
import type { WholeInitiative } from '@/schema/initiative'
import type { FeedItem } from './Feed'

/** An initiative as feeds tell it, but for its date: each feed has its own. */
export function initiativeItem(item: WholeInitiative): Omit<FeedItem, 'updated'> {
  const { needIs, responseIs, resultIs } = feedTexts
  const result = resultOf(item.readings)
  const source = item.readings[0]?.source
  return {
    name: item.id,
    title: item.title,
    text: [
      needIs(item.problem),
      responseIs(item.solution),
      ...(result === undefined ? [] : [resultIs(result)]),
    ].join(' '),
    page: `initiatives/${item.id}/`,
    ...(source && { source: source.url }),
    category: { term: item.type, label: t.initiatives.types[item.type] },
  }
}
