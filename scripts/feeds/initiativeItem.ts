import { t } from '@/i18n'
import { feedTexts } from '@/i18n/feeds'
import type { PublishedInitiative } from '@/schema/initiative'
import type { FeedItem } from './Feed'

/** An initiative as feeds tell it, but for its date: each feed has its own. */
export function initiativeItem(item: PublishedInitiative): Omit<FeedItem, 'updated'> {
  const { needIs, responseIs, resultIs } = feedTexts
  return {
    name: item.id,
    title: item.title,
    text: [
      needIs(item.problem),
      responseIs(item.solution),
      ...(item.result === undefined ? [] : [resultIs(item.result)]),
    ].join(' '),
    page: `#/initiatives/${item.id}`,
    source: item.source.url,
    category: { term: item.type, label: t.initiatives.types[item.type] },
  }
}
