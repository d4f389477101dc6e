import { t } from '@/i18n'
import type { PublishedInitiative } from '@/schema/initiative'
import type { useTerritories } from './useTerritories'

/** Where an initiative is, in words: its commune and département, or the territories that it covers. */
export function initiativePlace(
  item: PublishedInitiative,
  { nameOf }: Pick<ReturnType<typeof useTerritories>, 'nameOf'>,
): string {
  const departements = item.departements.map((code) => nameOf({ level: 'departement', code }))
  const regions = item.regions.map((code) => nameOf({ level: 'region', code }))
  const wide = item.elsewhere ?? (departements.length ? departements : regions).join(t.common.listSeparator)
  const commune = item.communeName
  if (commune && commune !== wide) return [commune, wide].filter(Boolean).join(t.common.listSeparator)
  return wide || t.initiatives.wholeCountry
}
