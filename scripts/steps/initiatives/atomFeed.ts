import { writeAtom } from '../../feeds/atom'
import { instant } from '../../feeds/Feed'
import { initiativeItem } from '../../feeds/initiativeItem'
import { feedTexts } from '@/i18n/feeds'
import type { WholeInitiative } from '@/schema/initiative'

const ENTRIES = 50

/**
 * Atom feed of the initiatives last checked, published or, for want of either, described by their source. Those without
 * any date are left out.
 */
export function atomFeed(initiatives: readonly WholeInitiative[]): string {
  const items = initiatives
    .flatMap((item) => {
      const date = item.checked ?? item.published ?? item.date
      return date === undefined ? [] : [{ ...initiativeItem(item), updated: instant(date) }]
    })
    .sort((a, b) => (a.updated === b.updated ? (a.name < b.name ? -1 : 1) : a.updated < b.updated ? 1 : -1))
    .slice(0, ENTRIES)
  const { title, subtitle } = feedTexts.initiatives
  return writeAtom(
    { name: 'feed', title, subtitle, page: '#/initiatives', items },
    { path: 'data/initiatives.atom' },
  )
}
