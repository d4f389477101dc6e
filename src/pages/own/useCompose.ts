import { computed, watch } from 'vue'
import { homeAt, inTerritory } from '@/analysis/membership'
import { listIndex } from '@/analysis/own/listIndex'
import { ownCode, readOwnCode } from '@/analysis/own/ownTerritory'
import { communeIndex, communesInZone } from '@/analysis/zone/communesInZone'
import { departementOfCommune } from '@/domain/communeCode'
import { isCommune, type Place } from '@/domain/place'
import { isEmptyZone } from '@/domain/zone'
import { ownTexts } from '@/i18n/pages/own'
import { communes as communesFile, formerCommunes, territories as territoriesFile } from '@/load/artefacts'
import { useAddress } from '@/pages/shared/useAddress'
import { useOwnTerritories } from '@/pages/shared/useOwnTerritories'
import { usePageTitle } from '@/pages/shared/usePageTitle'
import { useTerritories } from '@/pages/shared/useTerritories'
import { whenReady } from '@/pages/shared/whenReady'
import { CODE_LEVEL, HOME_LEVEL, MAP_LEVELS } from '@/schema/level'
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
  const gone = computed(() => territories.own?.goneOf(state.value.code) ?? [])
  usePageTitle(() => own.value.name || ownTexts.title)

  const set = (communes: Iterable<string>, name = own.value.name) =>
    patch({ code: ownCode({ communes: [...communes], name }) })
  function add(codes: readonly string[]) {
    const all = new Set([...own.value.communes, ...codes])
    if (all.size > own.value.communes.length) set(all)
  }
  function remove(codes: readonly string[]) {
    const less = new Set(codes)
    const rest = own.value.communes.filter((code) => !less.has(code))
    if (rest.length < own.value.communes.length) set(rest)
  }

  /** Codes of the communes of what a search found: itself, or those of a territory. @throws where a list did not come. */
  async function communesOf({ kind, code }: Place): Promise<string[]> {
    const all = await whenReady(communesFile)
    if (isCommune({ kind })) return [code]
    const level = MAP_LEVELS.find((known) => known === kind)
    if (!level) return []
    await Promise.all<unknown>(territories.filesOf(level).map(whenReady))
    return all.code.filter((_, row) =>
      inTerritory(homeAt(all, all.code, row), { level, code }, territories.attached.value),
    )
  }
  /** Whether what lists are read with has come. */
  const listState = computed(() => artefacts.stateOf(communesFile, formerCommunes, territoriesFile))
  /** What lists are read with: made on the first read, for it takes a while. */
  const index = computed(() => {
    const former = artefacts.value(formerCommunes)
    const names = territories.table.value?.[CODE_LEVEL]
    return table.value && former && names && listIndex(table.value, former, names)
  })
  /** The files that the communes are read in, with those of what the address says to begin with. */
  const files = computed(() => {
    const { within } = state.value
    return [communesFile, ...(within ? territories.filesOf(within.level) : [])]
  })
  /** What the address says to begin with is read once; from then on the address says the communes themselves. */
  function begin({ within, shape, shapeName: name }: ComposeState) {
    const all = table.value
    const zone = { within, shape, circle: null }
    if (!all || isEmptyZone(zone)) return
    const rows = communesInZone(communeIndex(all), zone, territories.attached.value)
    const known = rows.filter((row) => all[HOME_LEVEL][row]).map((row) => all.code[row] ?? '')
    // What was composed meanwhile stays.
    const code = state.value.code || ownCode({ communes: known, name })
    patch({ code, within: null, shape: null, shapeName: '' })
  }
  watch(
    () => artefacts.stateOf(...files.value) === 'ready',
    (ready) => ready && begin(state.value),
    { immediate: true },
  )

  return {
    state,
    problems,
    own,
    members,
    gone,
    wordsOf,
    set,
    add,
    remove,
    communesOf,
    files,
    listState,
    index,
  }
}

export type ComposeModel = ReturnType<typeof useCompose>
