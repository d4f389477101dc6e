import { computed } from 'vue'
import type { InitiativeRow } from '@/components/InitiativeList.vue'
import { t } from '@/i18n'
import { typesetFrench } from '@/i18n/typeset'
import { showsFrance } from '@/map/extent'
import type { PublishedInitiative } from '@/schema/initiative'
import type { MapModel } from './useMapModel'
import { initiativePlace } from '../shared/initiativePlace'

/** The initiatives in view, or in the zone where one is set, then those that belong to a whole territory and so have no point. Follows the axes shown. */
export function useInitiativeRows({
  view,
  bounds,
  points,
  kept,
  territories,
}: Pick<MapModel, 'view' | 'bounds' | 'points' | 'kept' | 'territories'>) {
  const shown = computed(() =>
    (points.keptInitiatives.value ?? []).filter((item) => view.value.layers.includes(item.axis)),
  )
  const inView = computed(() => {
    const box = bounds.value
    const everything = kept.value.zone || !box || showsFrance(box)
    return shown.value.filter(({ lon, lat }) => {
      if (lon === undefined || lat === undefined) return false
      return everything || (lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3])
    })
  })
  const toRow = (item: PublishedInitiative): InitiativeRow => ({
    id: item.id,
    axis: item.axis,
    title: typesetFrench(item.title),
    place: initiativePlace(item, territories),
    type: t.initiatives.types[item.type],
  })
  const located = computed(() => inView.value.length)
  const groups = computed(() => [
    { label: t.map.initiativesOnMap, rows: inView.value.map(toRow) },
    { label: t.map.initiativesListed, rows: shown.value.filter((item) => item.lon === undefined).map(toRow) },
  ])
  return { groups, located }
}
