import { computed } from 'vue'
import { countIn } from '@/analysis/facilityPlaces'
import { FACILITIES } from '@/catalog/facilities'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { PointLayer } from '@/domain/view'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { valuesOf } from '@/load/artefacts'
import { AXES } from '@/schema/initiative'
import { useArtefacts } from '@/stores/artefacts'
import type { MapModel } from './useMapModel'

/** How many things each layer of points holds, of those that the filters keep, as text; empty until known. */
export function useLayerCounts({ points, settled, kept }: Pick<MapModel, 'points' | 'settled' | 'kept'>) {
  const artefacts = useArtefacts()
  const all = computed(() => points.keptInitiatives.value ?? [])
  const counts = computed(() => {
    const found: Partial<Record<PointLayer, string>> = {}
    if (points.initiatives.value && (!kept.value.zone || kept.value.initiatives))
      for (const axis of AXES)
        found[axis] = formatNumber(all.value.filter((item) => item.axis === axis).length)
    for (const { id, total } of settled.value ? FACILITIES : []) {
      const table = points.facilities.value
      const { facilities: codes, zone } = kept.value
      if (zone || !total) {
        const among = zone ? codes : new Set(table?.code)
        if (table && among) found[id] = formatNumber(countIn(table, id, among))
        continue
      }
      const vintage = latestVintage(indicatorById(total))
      const known = artefacts.value(valuesOf(total))?.vintages[vintage]?.france?.values[0]
      if (typeof known === 'number') found[id] = formatNumber(known)
    }
    return found
  })
  const note = computed(() => {
    const mapped = all.value.filter((item) => item.lon !== undefined).length
    return points.initiatives.value
      ? t.map.initiativesCount(formatNumber(all.value.length), formatNumber(mapped))
      : ''
  })
  return { counts, note }
}
