import { computed } from 'vue'
import { regionsByDepartement, type Regions } from '@/analysis/membership'
import type { TerritoryRef } from '@/domain/territory'
import { territories as territoriesFile } from '@/load/artefacts'
import { byLevel, MAP_LEVELS, parentsOf, WIDEST_LEVEL, type MapLevel } from '@/schema/level'
import { rowAt, type Row } from '@/schema/rowAt'
import { holderCodes, type TerritoryTable } from '@/schema/territories'
import { useArtefacts } from '@/stores/artefacts'

/** Names and rows of all territories, once they are loaded. */
export function useTerritories() {
  const artefacts = useArtefacts()
  const table = computed(() => artefacts.value(territoriesFile))
  /** What tells in which région a commune lies; empty until the table is there. */
  const regions = computed<Regions>(() => (table.value ? regionsByDepartement(table.value) : new Map()))
  const rows = computed(() => {
    const found = table.value
    return found && byLevel((level) => new Map(found[level].code.map((code, row) => [code, row])))
  })

  /** Row of a territory in its level's table, or undefined if there is none (yet). */
  function rowOf({ level, code }: TerritoryRef): number | undefined {
    return rows.value?.[level].get(code)
  }
  /** All that its table says of a territory; undefined where it is unknown, so that nothing can pass for 0. */
  function at(ref: TerritoryRef): Row<TerritoryTable> | undefined {
    return rowAt<TerritoryTable>(table.value?.[ref.level], rowOf(ref))
  }
  function nameOf(ref: TerritoryRef): string {
    const row = rowOf(ref)
    return (row === undefined ? undefined : table.value?.[ref.level].name[row]) ?? ref.code
  }
  /** The territory of a wider level that holds this one; itself at its own level. */
  function parentOf(ref: TerritoryRef, level: MapLevel): TerritoryRef | undefined {
    if (ref.level === level) return ref
    const row = rowOf(ref)
    const code =
      row === undefined || !table.value ? undefined : holderCodes(table.value, ref.level, level)[row]
    return code === undefined ? undefined : { level, code }
  }
  /** Those that hold it, widest first. */
  function parentsFrom(ref: TerritoryRef): TerritoryRef[] {
    const parents = parentsOf(ref.level)
    return MAP_LEVELS.filter((level) => parents.includes(level)).flatMap(
      (level) => parentOf(ref, level) ?? [],
    )
  }
  /** The one that tells where it lies: a bassin in its département, a département in its région. */
  function holderOf(ref: TerritoryRef): TerritoryRef | undefined {
    const [level] = parentsOf(ref.level)
    return level && parentOf(ref, level)
  }
  /** Where a territory lies, in words. */
  function placeOf(ref: TerritoryRef): string {
    const holder = holderOf(ref)
    return holder ? nameOf(holder) : ''
  }
  /** Name of the territory of the widest level that holds it; its own where none does. */
  function widestNameOf(ref: TerritoryRef): string {
    return nameOf(parentOf(ref, WIDEST_LEVEL) ?? ref)
  }
  return { table, regions, rowOf, at, nameOf, parentOf, parentsFrom, holderOf, placeOf, widestNameOf }
}
