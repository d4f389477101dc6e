import { computed } from 'vue'
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
    if (points.initiatives.value)
      for (const axis of AXES)
        found[axis] = formatNumber(all.value.filter((item) => item.axis === axis).length)
    for (const kind of ['maisons', 'centres'] as const) {
      if (!settled.value) break
      const table = points.facilities.value
      const { facilities: codes, zone } = kept.value
      if (zone) {
        if (table && codes)
          found[kind] = formatNumber(
            table.code.reduce((sum, code, row) => sum + (codes.has(code) ? (table[kind][row] ?? 0) : 0), 0),
          )
        continue
      }
      const total = artefacts.value(valuesOf(kind))?.vintages['2024']?.france?.values[0]
      if (typeof total === 'number') found[kind] = formatNumber(total)
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
