import { codesAt } from '@/domain/initiativeTerritories'
import type { TerritoryRef } from '@/domain/territory'
import type { PublishedInitiative } from '@/schema/initiative'
import { HOME_LEVEL, parentsOf } from '@/schema/level'

/**
 * Whether an initiative is located in a territory or names it among those that it concerns as a whole. At the level that
 * tells where a bassin is, that of its bassin holds it too.
 * @param holderOf code of the territory that tells where a bassin is
 */
export function concerns(
  item: PublishedInitiative,
  { level, code }: TerritoryRef,
  holderOf: (home: string) => string | undefined,
): boolean {
  if (level === 'france' || codesAt(item, level).includes(code)) return true
  return (
    level === parentsOf(HOME_LEVEL)[0] && codesAt(item, HOME_LEVEL).some((home) => holderOf(home) === code)
  )
}
