import { codesConcerned } from '@/analysis/membership'
import type { TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n'
import { feedTexts } from '@/i18n/feeds'
import { BUILT_LEVELS } from '@/schema/level'
import { correctionItems } from './correctionItems'
import type { FeedData } from './FeedData'
import { instant, type Feed, type FeedItem } from './Feed'
import { initiativeItem } from './initiativeItem'
import { territoryPage, territoryPath } from './territoryPath'
import { vintageItems } from './vintageItems'

/** Feed readers keep what they have read: older items are theirs. */
const ITEMS = 50

/**
 * The feed of each territory that has a page: corrections, new editions of its figures, initiatives that count there.
 * An initiative is dated by the day on which it entered the site: its own, or that on which the census was read.
 */
export function territoryFeeds(data: FeedData): { ref: TerritoryRef; feed: Feed }[] {
  const editions = vintageItems(data)
  const corrected = correctionItems(data)
  const census = data.sources.find(({ id }) => id === 'initiatives')?.readOn ?? ''
  const texts = feedTexts.territory

  return BUILT_LEVELS.flatMap((level) => {
    const entered = new Map<string, FeedItem[]>()
    for (const initiative of data.initiatives) {
      const item = { ...initiativeItem(initiative), updated: initiative.published ?? census }
      for (const code of codesConcerned(initiative, level, data.attached))
        entered.set(code, [...(entered.get(code) ?? []), item])
    }
    const { code: codes, name } = data.territories[level]
    return codes.map((code, row) => {
      const ref = { level, code }
      const items = [
        ...corrected.flatMap(({ item, concerns }) => (concerns(ref) ? item : [])),
        ...editions(ref, row),
        ...(entered.get(code) ?? []),
      ]
      return {
        ref,
        feed: {
          name: territoryPath(ref),
          title: texts.title(name[row] ?? code, t.common.levels[level].one),
          subtitle: texts.subtitle,
          page: territoryPage(ref, name[row] ?? ''),
          // A stable order: those of one day keep theirs.
          items: items.sort((a, b) => compare(instant(b.updated), instant(a.updated))).slice(0, ITEMS),
        },
      }
    })
  })
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
