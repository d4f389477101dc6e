import type { Column } from '@/domain/exportTable'
import type { TerritoryRef } from '@/domain/territory'
import type { HolderLevel } from '@/schema/level'
import type { useTerritories } from './useTerritories'

/** Columns of a file that say in which wider territories each of its lines lies, one a level. */
export function holderColumns<Item>(
  { parentOf, nameOf }: Pick<ReturnType<typeof useTerritories>, 'parentOf' | 'nameOf'>,
  holders: readonly HolderLevel[],
  refOf: (item: Item) => TerritoryRef | null,
): Column<Item, HolderLevel>[] {
  return holders.map((holder) => [
    holder,
    (item) => {
      const ref = refOf(item)
      const above = ref && parentOf(ref, holder)
      return above && nameOf(above)
    },
  ])
}
