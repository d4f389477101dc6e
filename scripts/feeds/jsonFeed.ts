import { feedTexts } from '@/i18n/feeds'
import { addressFrom, instant, type Feed, type FeedPlace } from './Feed'
import { stableId } from './stableId'

/** A feed as JSON Feed 1.1, with the ids of its Atom twin. The same feed gives the same bytes. */
export function writeJsonFeed(feed: Feed, place: FeedPlace): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: addressFrom(place, feed.page),
    feed_url: addressFrom(place, place.path),
    language: 'fr',
    authors: [{ name: feedTexts.author }],
    items: feed.items.map(({ name, title, text, updated, page, source, category }) => ({
      id: stableId(name),
      url: addressFrom(place, page),
      external_url: source,
      title,
      content_text: text,
      date_published: instant(updated),
      tags: category && [category.label],
    })),
  })}\n`
}
