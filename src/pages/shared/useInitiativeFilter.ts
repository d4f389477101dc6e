import { computed, watch, type Ref } from 'vue'
import { facetCounts, matching } from '@/analysis/facets'
import { INITIATIVE_FACETS } from '@/catalog/initiativeFacets'
import {
  ELSEWHERE,
  FACETS,
  NATIONAL,
  NO_FILTER,
  type Facet,
  type InitiativeFilter,
} from '@/domain/initiativeFilter'
import { observatory } from '@/i18n/observatory'
import type { PublishedInitiative } from '@/schema/initiative'
import { facetLabel } from './facetLabel'
import type { InitiativeSearch } from './useInitiativeSearch'
import type { useTerritories } from './useTerritories'

/**
 * The one filter of initiatives, on the map and in the catalogue: those of `items` that answer `asked`, and the choices
 * of each facet with how many each would leave.
 */
export function useInitiativeFilter(
  items: Ref<readonly PublishedInitiative[]>,
  asked: Ref<InitiativeFilter>,
  search: InitiativeSearch,
  { nameOf }: Pick<ReturnType<typeof useTerritories>, 'nameOf'>,
) {
  const scores = computed(() => search(asked.value.words))
  const found = computed(() => {
    const known = scores.value
    return known ? items.value.filter(({ id }) => known.has(id)) : items.value
  })
  const answering = computed(() => matching(found.value, INITIATIVE_FACETS, asked.value))
  const counts = computed(() => facetCounts(found.value, INITIATIVE_FACETS, asked.value))
  /** Counts when nothing is asked. */
  const totals = computed(() => facetCounts(items.value, INITIATIVE_FACETS, NO_FILTER))

  const labelOf = (facet: Facet, value: string) => facetLabel(facet, value, nameOf)
  const facets = computed(() =>
    FACETS.map((facet) => {
      const { values, byCount, shown } = INITIATIVE_FACETS[facet]
      const chosen = asked.value[facet]
      const options = [...new Set([...values, ...totals.value[facet].keys(), ...chosen])]
        .filter((value) => totals.value[facet].has(value) || chosen.includes(value))
        .map((value) => ({ value, label: labelOf(facet, value), count: counts.value[facet].get(value) ?? 0 }))
      if (byCount) options.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'fr'))
      return { facet, ...observatory.facets[facet], options, chosen, shown }
    }),
  )
  const chips = computed(() =>
    FACETS.flatMap((facet) =>
      asked.value[facet].map((value) => ({ facet, value, label: labelOf(facet, value) })),
    ),
  )
  return { scores, answering, totals, facets, chips }
}

/** A code of région that an address asks for is known to be wrong only once the régions are there. */
export function useKnownRegions(
  asked: Ref<{ region: readonly string[] }>,
  { table }: Pick<ReturnType<typeof useTerritories>, 'table'>,
  ignore: (kept: readonly string[]) => void,
) {
  const isKnown = (code: string) =>
    code === ELSEWHERE || code === NATIONAL || (table.value?.region.code.includes(code) ?? true)
  watch(
    [asked, table],
    () => {
      const { region } = asked.value
      if (!region.every(isKnown)) ignore(region.filter(isKnown))
    },
    { immediate: true },
  )
}
