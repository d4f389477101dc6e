import { FEED_FORMATS, feedPath, initiativesFeedPath, type FeedEnding } from '@/domain/feedPath'
import { writeAtom } from './atom'
import type { Feed } from './Feed'
import { readFeedData } from './FeedData'
import { initiativeFeeds } from './initiativeFeeds'
import { writeJsonFeed } from './jsonFeed'
import { territoryFeeds } from './territoryFeeds'

const WRITERS = { xml: writeAtom, json: writeJsonFeed }

/**
 * The feeds of all territories, and those of initiatives, by their path below the site's folder.
 * @param data folder of the built data. @param site where it will be read, if that is known: addresses are then whole.
 */
export function feedFiles(data: string, site?: string): Map<string, string> {
  const read = readFeedData(data)
  const written = (feed: Feed, pathOf: (ending: FeedEnding) => string) =>
    FEED_FORMATS.map(({ ending }) => {
      const path = pathOf(ending)
      return [path, WRITERS[ending](feed, { path, site })] as const
    })
  return new Map([
    ...territoryFeeds(read).flatMap(({ ref, feed }) => written(feed, (ending) => feedPath(ref, ending))),
    ...initiativeFeeds(read).flatMap(({ region, feed }) =>
      written(feed, (ending) => initiativesFeedPath(region, ending)),
    ),
  ])
}
