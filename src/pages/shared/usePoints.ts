import { computed, type Ref } from 'vue'
import { placesWith } from '@/analysis/facilityPlaces'
import { FACILITY_IDS } from '@/catalog/facilities'
import type { FacilityId } from '@/i18n/fr/facilities'
import {
  facilities as facilitiesFile,
  initiatives as initiativesFile,
  towns as townsFile,
} from '@/load/artefacts'
import { collection, point, type Points } from '@/map/pointCollection'
import { townPoints } from '@/map/townPoints'
import { AXES, type Axis, type PublishedInitiative } from '@/schema/initiative'
import { useArtefacts } from '@/stores/artefacts'
import { ALL_KEPT, type Kept } from './kept'

/** What is drawn as points: initiatives by axis, facilities by kind, names of towns. */
export function usePoints(wanted: { settled: Ref<boolean>; facilities: () => boolean; kept?: Ref<Kept> }) {
  const artefacts = useArtefacts()
  const initiatives = computed(() => (wanted.settled.value ? artefacts.value(initiativesFile) : undefined))
  const facilities = computed(() => (wanted.facilities() ? artefacts.value(facilitiesFile) : undefined))

  /** Those that the filters keep; undefined until they are loaded. */
  const kept = computed(() => wanted.kept?.value ?? ALL_KEPT)
  const keptInitiatives = computed<readonly PublishedInitiative[] | undefined>(() => {
    const { initiatives: ids } = kept.value
    return ids ? initiatives.value?.filter(({ id }) => ids.has(id)) : initiatives.value
  })

  const byAxis = computed<Partial<Record<Axis, Points>>>(() => {
    const all = keptInitiatives.value
    if (!all) return {}
    const of = (axis: Axis) => all.filter((item) => item.axis === axis)
    return Object.fromEntries(
      AXES.map((axis) => [
        axis,
        collection(
          of(axis).flatMap(({ id, lon, lat }) =>
            lon === undefined || lat === undefined ? [] : [point(lon, lat, { code: id })],
          ),
        ),
      ]),
    )
  })

  const byKind = computed<Partial<Record<FacilityId, Points>>>(() => {
    const table = facilities.value
    if (!table) return {}
    const codes = kept.value.facilities
    const pointsOf = (kind: FacilityId) =>
      placesWith(table, kind).flatMap((row) => {
        const code = table.code[row] ?? ''
        return !codes || codes.has(code)
          ? [point(table.lon[row] ?? 0, table.lat[row] ?? 0, { code, count: table[kind][row] ?? 0 })]
          : []
      })
    return Object.fromEntries(FACILITY_IDS.map((kind) => [kind, collection(pointsOf(kind))]))
  })

  const towns = computed<Points | undefined>(() => {
    const table = wanted.settled.value ? artefacts.value(townsFile) : undefined
    return table && townPoints(table)
  })

  return {
    initiatives,
    keptInitiatives,
    facilities,
    byAxis,
    byKind,
    towns,
  }
}
