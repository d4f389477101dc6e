import { writeAtom } from '../../feeds/atom'
import { latestInitiatives } from '../../feeds/initiativeFeeds'
import { feedTexts } from '@/i18n/feeds'
import type { WholeInitiative } from '@/schema/initiative'

/** Atom feed of the initiatives last checked, published or told of. Those without any date are left out. */
export function atomFeed(initiatives: readonly WholeInitiative[]): string {
  const { title, subtitle } = feedTexts.initiatives
  return writeAtom(
    { name: 'feed', title, subtitle, page: 'initiatives/', items: latestInitiatives(initiatives) },
    { path: 'data/initiatives.atom' },
  )
}
