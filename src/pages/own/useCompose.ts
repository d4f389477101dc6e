import { computed } from 'vue'
import { homeAt, inTerritory } from '@/analysis/membership'
import { listIndex } from '@/analysis/own/listIndex'
import { ownCode, readOwnCode } from '@/analysis/own/ownTerritory'
import { communeIndex, communesInZone } from '@/analysis/zone/communesInZone'
import { departementOfCommune } from '@/domain/communeCode'
import { isCommune, type Place } from '@/domain/place'
import { isEmptyZone } from '@/domain/zone'
import { ownTexts } from '@/i18n/pages/own'
import { communes as communesFile, formerCommunes } from '@/load/artefacts'
import { useAddress } from '@/pages/shared/useAddress'
import { useOwnTerritories } from '@/pages/shared/useOwnTerritories'
import { usePageTitle } from '@/pages/shared/usePageTitle'
import { useTerritories } from '@/pages/shared/useTerritories'
import { whenReady } from '@/pages/shared/whenReady'
import { CODE_LEVEL, HOME_LEVEL, MAP_LEVELS, type Level } from '@/schema/level'
import { composeParams, type ComposeState } from '@/stores/address/own'
import { useArtefacts } from '@/stores/artefacts'

/** A territory being composed: the address holds it, and every change is one. */
export function useCompose() {
  const { state, problems, patch } = useAddress(composeParams)
  const artefacts = useArtefacts()
  const territories = useTerritories(useOwnTerritories)

  const own = computed(() => readOwnCode(state.value.code) ?? { communes: [], name: '' })
  const table = computed(() => artefacts.value(communesFile))
  const rowOf = computed(() => new Map(table.value?.code.map((code, row) => [code, row])))
  /** Its communes, the most populated first, each with its département. */
  const members = computed(() => {
    const all = table.value
    if (!all) return []
    const rows = territories.own?.rowsOf(state.value.code) ?? []
    return rows.map(wordsAt).sort((a, b) => b.population - a.population)
  })
  function wordsAt(row: number) {
    const code = table.value?.code[row] ?? ''
    const holder = { level: CODE_LEVEL, code: departementOfCommune(code) } as const
    return {
      code,
      name: table.value?.name[row] ?? code,
      place: territories.nameOf(holder),
      population: table.value?.population[row] ?? 0,
    }
  }
  const wordsOf = (code: string) => wordsAt(rowOf.value.get(code) ?? -1)
  /** Codes of the address that are no commune's any more, or of one without figures. */
  const gone = computed(() => {
    const known = new Set(members.value.map(({ code }) => code))
    return table.value ? own.value.communes.filter((code) => !known.has(code)) : []
  })
  usePageTitle(() => own.value.name || ownTexts.title)

  const set = (communes: Iterable<string>, name = own.value.name) =>
    patch({ code: ownCode({ communes: [...communes], name }) })
  function add(codes: readonly string[]): number {
    const all = new Set([...own.value.communes, ...codes])
    const more = all.size - own.value.communes.length
    if (more) set(all)
    return more
  }
  function remove(codes: readonly string[]): number {
    const less = new Set(codes)
    const rest = own.value.communes.filter((code) => !less.has(code))
    const gone = own.value.communes.length - rest.length
    if (gone) set(rest)
    return gone
  }

  /** Until what tells the communes of a level is there. @throws where a file did not come */
  const whenAttached = (level: Level) => Promise.all<unknown>(territories.filesOf(level).map(whenReady))

  /** Codes of the communes of what a search found: itself, or those of a territory. @throws where a list did not come. */
  async function communesOf({ kind, code }: Place): Promise<string[]> {
    const all = await whenReady(communesFile)
    if (isCommune({ kind })) return [code]
    const level = MAP_LEVELS.find((known) => known === kind)
    if (!level) return []
    await whenAttached(level)
    return all.code.filter((_, row) =>
      inTerritory(homeAt(all, all.code, row), { level, code }, territories.attached.value),
    )
  }
  /** What lists are read with, once its files are there. */
  const index = computed(() => {
    const former = artefacts.value(formerCommunes)
    const names = territories.table.value?.[CODE_LEVEL]
    return table.value && former && names && listIndex(table.value, former, names)
  })
  /** What the address says to begin with is read once; from then on the address says the communes themselves. */
  async function begin({ within, shape, shapeName: name }: ComposeState) {
    const all = await whenReady(communesFile)
    if (within) await whenAttached(within.level)
    const zone = { within, shape, circle: null }
    const rows = communesInZone(communeIndex(all), zone, territories.attached.value)
    const known = rows.filter((row) => all[HOME_LEVEL][row]).map((row) => all.code[row] ?? '')
    // What was composed meanwhile stays.
    const code = state.value.code || ownCode({ communes: known, name })
    patch({ code, within: null, shape: null, shapeName: '' })
  }
  if (!isEmptyZone({ ...state.value, circle: null })) void begin(state.value).catch(() => undefined)

  return { state, problems, own, members, gone, wordsOf, set, add, remove, communesOf, index }
}

export type ComposeModel = ReturnType<typeof useCompose>
