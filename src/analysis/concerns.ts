import type { TerritoryRef } from '@/domain/territory'
import type { PublishedInitiative } from '@/schema/initiative'

/**
 * Whether an initiative is located in a territory or, for a département or région, concerns it as a whole.
 * @param departementOfBassin département of a bassin's pole commune
 */
export function concerns(
  item: PublishedInitiative,
  { level, code }: TerritoryRef,
  departementOfBassin: (bassin: string) => string,
): boolean {
  if (level === 'france') return true
  if (level === 'region') return item.regions.includes(code)
  if (level === 'bassin') return item.bassin === code
  return (
    item.departements.includes(code) ||
    (item.bassin !== undefined && departementOfBassin(item.bassin) === code)
  )
}
