import { computed, shallowRef, watch } from 'vue'
import { orderInitiatives } from '@/analysis/orderInitiatives'
import type { Sort } from '@/domain/catalogue'
import { filterCount, NO_FILTER, type Facet, type InitiativeFilter } from '@/domain/initiativeFilter'
import { t } from '@/i18n'
import { observatory } from '@/i18n/observatory'
import { initiatives as initiativesFile } from '@/load/artefacts'
import { catalogueParams } from '@/stores/address/catalogue'
import { useArtefacts } from '@/stores/artefacts'
import { useInitiativeTexts } from '@/stores/initiativeTexts'
import { initiativePlace } from '../shared/initiativePlace'
import { useAddress } from '../shared/useAddress'
import { useInitiativeFilter, useKnownRegions } from '../shared/useInitiativeFilter'
import { useInitiativeSearch } from '../shared/useInitiativeSearch'
import { ONLY_COMMUNES } from '@/domain/place'
import { usePlaceSearch } from '../shared/usePlaceSearch'
import { useTerritories } from '../shared/useTerritories'

const NONE: readonly never[] = []

/** The catalogue as it is shown: filters, their counts, the sorted list, and what the address asked for in vain. */
export function useCatalogue() {
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const { state, problems, patch, ignore } = useAddress(catalogueParams)
  const remote = computed(() => artefacts.get(initiativesFile))
  const all = computed(() => (remote.value.state === 'ready' ? remote.value.value : NONE))
  const filter = computed(() => state.value.filter)
  const texts = useInitiativeTexts()
  const search = useInitiativeSearch(all, territories, () => texts.all)
  const { scores, answering, facets, chips } = useInitiativeFilter(all, filter, search, territories)

  /** The commune that distances are measured from, once found. */
  const origin = shallowRef<{ name: string; lon: number; lat: number } | null>(null)
  const { commune } = usePlaceSearch(ONLY_COMMUNES)
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
      if (!place) ignore({ near: null }, observatory.address.badPlace)
    },
    { immediate: true },
  )
  useKnownRegions(filter, territories, (region) =>
    ignore({ filter: { ...filter.value, region } }, t.errors.reasons.unknownFilter),
  )

  const sort = computed<Sort>(() => state.value.sort ?? (scores.value ? 'pertinence' : 'source'))
  const rows = computed(() =>
    orderInitiatives(answering.value, sort.value, { scores: scores.value, from: origin.value }),
  )

  function ask(change: Partial<InitiativeFilter>) {
    patch({ filter: { ...filter.value, ...change } })
  }
  const choose = (facet: Facet, values: readonly string[]) => ask({ [facet]: values })
  const clear = () => patch({ filter: NO_FILTER })
  const filtered = computed(() => filterCount(filter.value) > 0)
  const place = (item: (typeof rows.value)[number]['item']) => initiativePlace(item, territories)
  return {
    ...{ state, problems, patch, remote, all, rows, facets, chips, origin, sort, filtered },
    ...{ territories, ask, choose, clear, place, texts, search },
  }
}

export type Catalogue = ReturnType<typeof useCatalogue>
