import { computed, type Ref } from 'vue'
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

/** What is drawn as points: initiatives by axis, maisons and centres de santé by commune, names of towns. */
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

  const facilityPoints = (kind: 'maisons' | 'centres') =>
    computed<Points | undefined>(() => {
      const table = facilities.value
      if (!table) return undefined
      const codes = kept.value.facilities
      return collection(
        table.code.flatMap((code, row) => {
          const count = table[kind][row] ?? 0
          return count > 0 && (!codes || codes.has(code))
            ? [point(table.lon[row] ?? 0, table.lat[row] ?? 0, { code, count })]
            : []
        }),
      )
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
    maisons: facilityPoints('maisons'),
    centres: facilityPoints('centres'),
    towns,
  }
}
