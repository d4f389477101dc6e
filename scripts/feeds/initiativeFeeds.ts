import { codesConcerned } from '@/analysis/membership'
import { feedTexts } from '@/i18n/feeds'
import type { WholeInitiative } from '@/schema/initiative'
import { WIDEST_LEVEL } from '@/schema/level'
import type { FeedData } from './FeedData'
import { instant, type Feed, type FeedItem } from './Feed'
import { initiativeItem } from './initiativeItem'

/** Feed readers keep what they have read: older items are theirs. */
const ITEMS = 50

/** Initiatives last checked, published or, for want of either, told of by a text; those without any date are left out. */
export function latestInitiatives(initiatives: readonly WholeInitiative[]): FeedItem[] {
  return initiatives
    .flatMap((item) => {
      const date = item.checked ?? item.published ?? item.date
      return date === undefined ? [] : [{ ...initiativeItem(item), updated: instant(date) }]
    })
    .sort((a, b) => (a.updated === b.updated ? (a.name < b.name ? -1 : 1) : a.updated < b.updated ? 1 : -1))
    .slice(0, ITEMS)
}

/** The feeds of initiatives: the whole, of `region` null, then that of each région in which they count. */
export function initiativeFeeds(data: FeedData): { region: string | null; feed: Feed }[] {
  const { attached } = data
  const { title, subtitle, ofRegion } = feedTexts.initiatives
  const whole = {
    name: 'initiatives',
    title,
    subtitle,
    page: 'initiatives/',
    items: latestInitiatives(data.initiatives),
  }
  const { code: codes, name } = data.territories[WIDEST_LEVEL]
  return [
    { region: null, feed: whole },
    ...codes.map((region, row) => ({
      region,
      feed: {
        name: `initiatives/${region}`,
        title: ofRegion(name[row] ?? region),
        subtitle,
        page: `initiatives/?region=${region}`,
        items: latestInitiatives(
          data.initiatives.filter((item) => codesConcerned(item, WIDEST_LEVEL, attached).has(region)),
        ),
      },
    })),
  ]
}
