import { computed } from 'vue'
import { regionsByDepartement, type Attachments } from '@/analysis/membership'
import type { TerritoryRef } from '@/domain/territory'
import { apartTerritories, holdersOf, territories as territoriesFile, territoriesAt } from '@/load/artefacts'
import {
  byLevel,
  HOME_LEVEL,
  LISTED_LEVELS,
  MAP_LEVELS,
  parentsOf,
  WIDEST_LEVEL,
  type Level,
  type MapLevel,
} from '@/schema/level'
import { rowAt, type Row } from '@/schema/rowAt'
import { holderCodes, withApart, type TerritoryTable } from '@/schema/territories'
import { useArtefacts } from '@/stores/artefacts'

/** Names and rows of all territories, once they are loaded; looking at those of a level apart starts their loading. */
export function useTerritories() {
  const artefacts = useArtefacts()
  const table = computed(() => {
    const first = artefacts.value(territoriesFile)
    return first && withApart(first, (level) => artefacts.value(apartTerritories(level))?.[level])
  })
  /** What tells in which territories a commune lies; nothing until the tables are there. */
  const attached = computed<Attachments>(() => ({
    regions: table.value ? regionsByDepartement(table.value) : new Map<string, string>(),
    listed: (level) => artefacts.value(holdersOf(level)),
  }))
  const rows = byLevel((level) =>
    computed(() => new Map(table.value?.[level]?.code.map((code, row) => [code, row]))),
  )
  /** The files that tell which communes, and so what stands in them, lie in a territory of a level. */
  const filesOf = (level: Level) => [
    territoriesFile,
    territoriesAt(level),
    ...LISTED_LEVELS.filter((listed) => listed === level).map(holdersOf),
  ]

  /** Row of a territory in its level's table, or undefined if there is none (yet). */
  function rowOf({ level, code }: TerritoryRef): number | undefined {
    return rows[level].value.get(code)
  }
  /** All that its table says of a territory; undefined where it is unknown, so that nothing can pass for 0. */
  function at(ref: TerritoryRef): Row<TerritoryTable> | undefined {
    return rowAt<TerritoryTable>(table.value?.[ref.level], rowOf(ref))
  }
  function nameOf(ref: TerritoryRef): string {
    const row = rowOf(ref)
    return (row === undefined ? undefined : table.value?.[ref.level]?.name[row]) ?? ref.code
  }
  /** The territory of a wider level that holds this one; itself at its own level. */
  function parentOf(ref: TerritoryRef, level: MapLevel): TerritoryRef | undefined {
    if (ref.level === level) return ref
    const row = rowOf(ref)
    if (row === undefined || !table.value) return undefined
    const listed = ref.level === HOME_LEVEL ? LISTED_LEVELS.find((known) => known === level) : undefined
    // As for the levels that its table names, a bassin lies where its pole commune does, whose code it bears.
    const code = listed
      ? attached.value.listed(listed)?.get(ref.code)
      : holderCodes(table.value, ref.level, level)[row]
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
  return {
    table,
    attached,
    filesOf,
    rowOf,
    at,
    nameOf,
    parentOf,
    parentsFrom,
    holderOf,
    placeOf,
    widestNameOf,
  }
}
