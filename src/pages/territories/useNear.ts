import { computed, shallowRef, watch, type Ref } from 'vue'
import { distancesTo } from '@/analysis/nearest'
import { ONLY_COMMUNES, type Place } from '@/domain/place'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { usePlaceSearch } from '@/pages/shared/usePlaceSearch'
import type { TerritoryTable } from '@/schema/territories'
import type { Near } from '@/stores/address/table'

/**
 * How far from a commune the territories of the table are: theirs is the commune that their centre is.
 * @param leave called where no commune has the code
 */
export function useNear(
  near: Readonly<Ref<Near | null>>,
  table: Readonly<Ref<TerritoryTable | undefined>>,
  leave: () => void,
) {
  const { warm, find, commune } = usePlaceSearch(ONLY_COMMUNES)
  const place = shallowRef<Place | null>(null)
  /** Why the commune could not be looked for; '' while nothing went wrong. */
  const failure = shallowRef('')

  async function look() {
    failure.value = ''
    const code = near.value?.commune
    if (code === place.value?.code) return
    place.value = null
    if (code === undefined) return
    try {
      const found = await commune(code)
      if (code !== near.value?.commune) return
      if (found?.at) place.value = found
      else leave()
    } catch (error) {
      failure.value = String(error instanceof Error ? error.message : error)
    }
  }
  watch(() => near.value?.commune, look, { immediate: true })

  /** km as the crow flies, by row; undefined while the place is not known. */
  const distances = computed(() => {
    const at = near.value && place.value?.at
    return at && table.value ? distancesTo(at, table.value) : undefined
  })
  const words = computed(() => {
    // Its name once it is there; what prevents it is told beside.
    return near.value ? t.table.near.chip(formatNumber(near.value.km), place.value?.name ?? '…') : ''
  })
  return { place, failure, look, warm, find, distances, words }
}
