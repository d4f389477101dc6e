import { codesConcerned } from '@/analysis/membership'
import { INDICATORS } from '@/catalog/indicators'
import type { TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n'
import { typesetText } from '@/i18n/chosen'
import { feedTexts } from '@/i18n/feeds'
import { formatPartialDate } from '@/i18n/format'
import type { BuiltLevel } from '@/schema/level'
import type { FeedData } from './FeedData'
import type { FeedItem } from './Feed'
import { initiativeItem } from './initiativeItem'

const texts = feedTexts.territory

/** What was put right, and where. */
interface Correction {
  item: FeedItem
  concerns: (ref: TerritoryRef) => boolean
}

/**
 * Corrections of initiatives, as moderation logged them, and of figures, as `data/changes.json` tells them.
 * @throws in French where the journal names a territory or an indicator that is not published.
 */
export function correctionItems(data: FeedData): Correction[] {
  const byId = new Map(data.initiatives.map((item) => [item.id, item]))
  const ofInitiatives = data.contributions.flatMap(({ kind, state, id, reference, updated }) => {
    const found = byId.get(id ?? '')
    if (kind !== 'correction' || state !== 'published' || !found) return []
    const item = initiativeItem(found)
    return {
      item: {
        ...item,
        updated,
        name: `correction/${reference}`,
        title: texts.correction(item.title),
        text: [texts.corrected(formatPartialDate(updated)), item.text].join(' '),
      },
      concerns: ({ level, code }: TerritoryRef) => codesConcerned(found, level, data.attached).has(code),
    }
  })
  const ofFigures = data.changes.flatMap(({ date, text, corrects }) => {
    if (!corrects) return []
    const named = corrects.indicators.map(
      (id) => INDICATORS.find((known) => known.id === id)?.label ?? unknown(id),
    )
    const known = (ref: string) => {
      const [level, code] = ref.split(':') as [BuiltLevel, string]
      return data.territories[level].code.includes(code) ? ref : unknown(ref)
    }
    const places = corrects.territories && new Set(corrects.territories.map(known))
    return {
      item: {
        name: `journal/${date}/${text}`,
        title: texts.journal(named.join(t.common.listSeparator)),
        text: typesetText(text),
        updated: date,
        page: 'methode/',
      },
      concerns: ({ level, code }: TerritoryRef) => places?.has(`${level}:${code}`) ?? true,
    }
  })
  return [...ofInitiatives, ...ofFigures]
}

function unknown(what: string): never {
  throw new Error(`data/changes.json corrige « ${what} », qui n’est pas publié.`)
}
