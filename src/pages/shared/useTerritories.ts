import { computed, shallowRef } from 'vue'
import { homeAt, regionsByDepartement, territoryOf, type Attachments } from '@/analysis/membership'
import { readOwnCode } from '@/analysis/own/ownTerritory'
import { arrival } from '@/domain/arrivals'
import type { TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n'
import {
  apartTerritories,
  communes as communesFile,
  holdersOf,
  territories as territoriesFile,
  territoriesAt,
} from '@/load/artefacts'
import {
  byLevel,
  COMMUNE_LEVEL,
  HOME_LEVEL,
  LISTED_LEVELS,
  DRAWN_LEVELS,
  parentsOf,
  WIDEST_LEVEL,
  type Level,
  type MapLevel,
} from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { rowAt, type Row } from '@/schema/rowAt'
import { holderCodes, withApart, type TerritoryTable } from '@/schema/territories'
import { useArtefacts } from '@/stores/artefacts'
import { sharedStill } from '@/stores/sharedStill'
import type { useOwnTerritories } from './useOwnTerritories'

/** What is known of any territory. */
export type TerritoryFacts = Omit<Row<TerritoryTable>, 'area'> & { area?: number | undefined }

/**
 * Names and rows of all territories, once they are loaded; looking at those of a level apart starts their loading. Those that
 * persons composed are known to the pages that bring `composed`, or call `bringOwn` once an address names one: what works them
 * out stays out of the first load.
 */
function makeTerritories(composed?: typeof useOwnTerritories) {
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
  const own = shallowRef(composed?.(attached))
  async function bringOwn() {
    const { useOwnTerritories } = await arrival(import('./useOwnTerritories'))
    own.value ??= useOwnTerritories(attached)
  }
  /** The files that tell which communes, and so what stands in them, lie in a territory of a level. */
  const filesOf = (level: Level) => [
    territoriesFile,
    level === OWN_LEVEL ? communesFile : territoriesAt(level),
    ...LISTED_LEVELS.filter((listed) => listed === level).map(holdersOf),
  ]

  /** Row of a territory in its level's table, or undefined if there is none (yet). */
  function rowOf({ level, code }: TerritoryRef): number | undefined {
    return level === OWN_LEVEL ? undefined : rows[level].value.get(code)
  }
  /**
   * All that is known of a territory; undefined where it is unknown, so that nothing can pass for 0. One that a person
   * composed is in no table, and its area is known once it has an outline.
   */
  function at(ref: TerritoryRef): TerritoryFacts | undefined {
    if (ref.level === OWN_LEVEL) return table.value && own.value?.at(ref.code)
    return rowAt<TerritoryTable>(table.value?.[ref.level], rowOf(ref))
  }
  /** Whether what tells the territories of a level is there: one that is not among them is then known not to exist. */
  function isLoaded(level: Level): boolean {
    return artefacts.stateOf(...filesOf(level)) === 'ready'
  }
  function nameOf(ref: TerritoryRef): string {
    if (ref.level === OWN_LEVEL) return readOwnCode(ref.code)?.name || t.common.unnamed
    const row = rowOf(ref)
    return (row === undefined ? undefined : table.value?.[ref.level]?.name[row]) ?? ref.code
  }
  /** The territory of a wider level that holds this one; itself at its own level. */
  function parentOf(ref: TerritoryRef, level: MapLevel): TerritoryRef | undefined {
    if (ref.level === level) return ref
    if (ref.level === OWN_LEVEL) {
      const [code, ...others] = own.value?.holdersOf(ref.code, level).keys() ?? []
      return code === undefined || others.length ? undefined : { level, code }
    }
    const row = rowOf(ref)
    if (row === undefined || !table.value) return undefined
    const listed = ref.level === HOME_LEVEL ? LISTED_LEVELS.find((known) => known === level) : undefined
    if (ref.level === COMMUNE_LEVEL && !parentsOf(ref.level).some((known) => known === level)) {
      const places = artefacts.value(communesFile)
      const home = places && homeAt(places, places.code, places.code.indexOf(ref.code))
      const holder = home ? territoryOf(home, level, attached.value) : ''
      return holder ? { level, code: holder } : undefined
    }
    // As for the levels that its table names, a bassin lies where its pole commune does, whose code it bears.
    const code = listed
      ? attached.value.listed(listed)?.get(ref.code)
      : holderCodes(table.value, ref.level, level)[row]
    return code === undefined ? undefined : { level, code }
  }
  /** Those that hold it, widest first. */
  function parentsFrom(ref: TerritoryRef): TerritoryRef[] {
    const parents = ref.level === OWN_LEVEL ? parentsOf(HOME_LEVEL) : parentsOf(ref.level)
    return DRAWN_LEVELS.filter((level) => parents.includes(level)).flatMap(
      (level) => parentOf(ref, level) ?? [],
    )
  }
  /** The one that tells where it lies: a bassin in its département, a département in its région. */
  function holderOf(ref: TerritoryRef): TerritoryRef | undefined {
    return parentsFrom(ref).at(-1)
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
    get own() {
      return own.value
    },
    bringOwn,
    isLoaded,
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

export const useTerritories = sharedStill(makeTerritories)
