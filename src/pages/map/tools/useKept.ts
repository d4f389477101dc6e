import { computed, watchEffect } from 'vue'
import { concerns } from '@/analysis/membership'
import { inZone } from '@/analysis/zone/membership'
import { filterCount } from '@/domain/initiativeFilter'
import { isEmptyZone, type Zone } from '@/domain/zone'
import type { PublishedInitiative } from '@/schema/initiative'
import { ALL_KEPT } from '../../shared/kept'
import { useInitiativeFilter } from '../../shared/useInitiativeFilter'
import type { InitiativeSearch } from '../../shared/useInitiativeSearch'
import type { MapModel } from '../useMapModel'
import type { ZoneWork } from './useZoneWork'

/** The one filter of the page: what lies in the zone and answers the questions asked of initiatives. */
export function useKept(model: MapModel, zone: { value: Zone }, work: ZoneWork, search: InitiativeSearch) {
  const { view, points, territories } = model
  const test = computed(() => {
    return territories.table.value && inZone(zone.value, territories.regions.value)
  })

  function isIn(item: PublishedInitiative): boolean {
    const { within, circle, shape } = zone.value
    const { lon, lat, place, bassin } = item
    // Without a point, only a whole territory can be said to hold it.
    if (within && !circle && !shape) return concerns(item, within, territories.regions.value)
    if (lon === undefined || lat === undefined) return false
    return test.value?.({ lon, lat, commune: place?.commune ?? '', bassin: bassin ?? '' }) ?? true
  }
  const isSet = computed(() => !isEmptyZone(zone.value))

  /** In the zone, whatever else is asked: what the choices of the filters are counted on. Undefined until they are there. */
  const inside = computed(() => {
    const all = points.initiatives.value
    return isSet.value ? all?.filter(isIn) : all
  })
  const asked = computed(() => ({ ...view.value.filter, axis: [] }))
  const { answering } = useInitiativeFilter(
    computed(() => inside.value ?? []),
    asked,
    search,
    territories,
  )
  const initiatives = computed(() => {
    if (!inside.value || (!isSet.value && filterCount(view.value.filter) === 0)) return null
    return new Set(answering.value.map(({ id }) => id))
  })
  const facilities = computed(() => {
    const table = points.facilities.value
    const isInside = test.value
    if (!isSet.value || !table || !isInside) return null
    return new Set(
      table.code.filter((_, row) =>
        isInside({
          commune: table.commune[row] ?? '',
          lon: table.lon[row] ?? Number.NaN,
          lat: table.lat[row] ?? Number.NaN,
          bassin: table.bassin[row] ?? '',
        }),
      ),
    )
  })
  const inLevel = computed(() => {
    const shares = work.shares.value[view.value.level]
    return isSet.value && shares ? new Set(shares.map(({ code }) => code)) : null
  })
  watchEffect(() => {
    const nothing = !isSet.value && initiatives.value === null
    model.kept.value = nothing
      ? ALL_KEPT
      : {
          initiatives: initiatives.value,
          facilities: facilities.value,
          territories: inLevel.value,
          zone: isSet.value,
        }
  })
  return { inside }
}
