import { HOLDERS } from '@/schema/level'
import { codesAt } from '@/domain/initiativeTerritories'
import { t } from '@/i18n'
import type { PublishedInitiative } from '@/schema/initiative'
import type { useTerritories } from './useTerritories'

/** Where an initiative is, in words: its commune and département, or the territories that it covers. */
export function initiativePlace(
  item: PublishedInitiative,
  { nameOf }: Pick<ReturnType<typeof useTerritories>, 'nameOf'>,
): string {
  const named = HOLDERS.map((level) => codesAt(item, level).map((code) => nameOf({ level, code })))
  const wide = item.elsewhere ?? (named.find((names) => names.length) ?? []).join(t.common.listSeparator)
  const commune = item.communeName
  if (commune && commune !== wide) return [commune, wide].filter(Boolean).join(t.common.listSeparator)
  return wide || t.initiatives.wholeCountry
}
