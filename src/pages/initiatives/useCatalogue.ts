import { computed, shallowRef, watch } from 'vue'
import { facetCounts, matching } from '@/analysis/facets'
import { orderInitiatives } from '@/analysis/orderInitiatives'
import { searchText, textIndex } from '@/analysis/textIndex'
import { ELSEWHERE, FACET_ENTRIES, FACET_VALUES, NATIONAL } from '@/catalog/initiativeFacets'
import { FACETS, type Facet, type Sort } from '@/domain/catalogue'
import { t } from '@/i18n'
import { observatory } from '@/i18n/observatory'
import { initiatives as initiativesFile } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import {
  CATALOGUE_PARAMS,
  FACET_PARAMS,
  NOTHING_CHOSEN,
  readCatalogue,
  writeCatalogue,
} from '@/stores/initiativesUrl'
import { initiativePlace } from '../shared/initiativePlace'
import { useTerritories } from '../shared/useTerritories'
import { usePlaceSearch } from '../shared/usePlaceSearch'
import { useQueryState } from '../shared/useQueryState'

const NONE: readonly never[] = []

/** The catalogue as it is shown: filters, their counts, the sorted list, and what the address asked for in vain. */
export function useCatalogue() {
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const { state, problems, patch } = useQueryState(readCatalogue, writeCatalogue)
  const remote = computed(() => artefacts.get(initiativesFile))
  const all = computed(() => (remote.value.state === 'ready' ? remote.value.value : NONE))

  const index = computed(() =>
    textIndex(
      all.value.map((item) => ({
        id: item.id,
        title: item.title,
        place: initiativePlace(item, territories),
        body: [
          ...[item.problem, item.solution, item.result ?? '', t.initiatives.types[item.type]],
          ...[...item.professions, ...item.actors, item.source.title],
          ...item.regions.map((code) => territories.nameOf({ level: 'region', code })),
          item.article51 ? t.initiatives.article51 : '',
        ].join(' '),
      })),
    ),
  )
  const scores = computed(() => (state.value.text.trim() ? searchText(index.value, state.value.text) : null))
  const found = computed(() => {
    const known = scores.value
    return known ? all.value.filter(({ id }) => known.has(id)) : all.value
  })
  const counts = computed(() => facetCounts(found.value, FACET_VALUES, state.value.chosen))
  /** Counts in the whole catalogue, for its entry. */
  const totals = computed(() => facetCounts(all.value, FACET_VALUES, NOTHING_CHOSEN))

  const regionName = (code: string) => {
    if (code === ELSEWHERE) return observatory.elsewhere
    return code === NATIONAL ? observatory.national : territories.nameOf({ level: 'region', code })
  }
  const labelOf = (facet: Facet, value: string) =>
    facet === 'region' ? regionName(value) : FACET_ENTRIES[facet].label(value)
  const facets = computed(() =>
    FACETS.map((facet) => {
      const known = facet === 'region' ? [...totals.value.region.keys()] : FACET_ENTRIES[facet].values
      const byCount = facet === 'region' || FACET_ENTRIES[facet].byCount
      const options = known
        .filter((value) => totals.value[facet].has(value) || state.value.chosen[facet].includes(value))
        .map((value) => ({ value, label: labelOf(facet, value), count: counts.value[facet].get(value) ?? 0 }))
      if (byCount) options.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'))
      return { facet, ...observatory.facets[facet], options, chosen: state.value.chosen[facet] }
    }),
  )
  const chips = computed(() =>
    FACETS.flatMap((facet) =>
      state.value.chosen[facet].map((value) => ({ facet, value, label: labelOf(facet, value) })),
    ),
  )

  /** The commune that distances are measured from, once found. */
  const origin = shallowRef<{ name: string; lon: number; lat: number } | null>(null)
  const { commune } = usePlaceSearch(['commune'])
  watch(
    () => state.value.near,
    async (code) => {
      if (code === null) return void (origin.value = null)
      let place
      try {
        place = await commune(code)
      } catch {
        // Its list did not come: of a commune, nothing can be said, least of all that it does not exist.
        return void (origin.value = null)
      }
      if (code !== state.value.near) return
      origin.value = place?.at ? { name: place.name, ...place.at } : null
      if (place) return
      problems.value = [
        ...problems.value,
        { param: CATALOGUE_PARAMS.near, value: code, reason: observatory.address.badPlace },
      ]
      patch({ near: null }, 'replace')
    },
    { immediate: true },
  )
  // A code of région is known to be wrong only once the régions are there.
  watch(
    () => [territories.table.value, state.value.chosen.region] as const,
    ([table, regions]) => {
      const wrong = regions.filter(
        (code) => code !== ELSEWHERE && code !== NATIONAL && table && !table.region.code.includes(code),
      )
      if (!wrong.length) return
      const reason = observatory.address.badValue
      problems.value = [
        ...problems.value,
        ...wrong.map((value) => ({ param: FACET_PARAMS.region, value, reason })),
      ]
      choose(
        'region',
        regions.filter((code) => !wrong.includes(code)),
      )
    },
    { immediate: true },
  )

  const sort = computed<Sort>(() => state.value.sort ?? (scores.value ? 'pertinence' : 'source'))
  const rows = computed(() =>
    orderInitiatives(matching(found.value, FACET_VALUES, state.value.chosen), sort.value, {
      scores: scores.value,
      from: origin.value,
    }),
  )

  function choose(facet: Facet, values: readonly string[]) {
    patch({ chosen: { ...state.value.chosen, [facet]: values } })
  }
  function clear() {
    patch({ text: '', chosen: NOTHING_CHOSEN })
  }
  const filtered = computed(() => chips.value.length > 0 || state.value.text.trim() !== '')
  const place = (item: (typeof rows.value)[number]['item']) => initiativePlace(item, territories)
  return {
    ...{ state, problems, patch, remote, all, rows, facets, chips, totals, origin, sort, filtered },
    ...{ territories, choose, clear, place },
  }
}

export type Catalogue = ReturnType<typeof useCatalogue>
