import { FEED_FORMATS, feedPath } from '@/domain/feedPath'
import { writeAtom } from './atom'
import { readFeedData } from './FeedData'
import { writeJsonFeed } from './jsonFeed'
import { territoryFeeds } from './territoryFeeds'

const WRITERS = { xml: writeAtom, json: writeJsonFeed }

/**
 * The feeds of all territories, by their path below the site's folder.
 * @param data folder of the built data. @param site where it will be read, if that is known: addresses are then whole.
 */
export function feedFiles(data: string, site?: string): Map<string, string> {
  return new Map(
    territoryFeeds(readFeedData(data)).flatMap(({ ref, feed }) =>
      FEED_FORMATS.map(({ ending }) => {
        const path = feedPath(ref, ending)
        return [path, WRITERS[ending](feed, { path, site })]
      }),
    ),
  )
}
