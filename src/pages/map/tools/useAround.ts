import { bbox, circle as circleOf, distance } from '@turf/turf'
import { computed, nextTick, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { placesWith } from '@/analysis/facilityPlaces'
import { nearest, pointIndex } from '@/analysis/nearest'
import type { CommunesTotals } from '@/analysis/zone/communesTotals'
import { FACILITIES, FACILITY_IDS, POINT_LAYERS, type FacilityKind } from '@/catalog/facilities'
import type { PointLayer } from '@/domain/view'
import type { Place } from '@/domain/place'
import { USUAL_RADIUS, type Around } from '@/domain/zone'
import { t } from '@/i18n'
import { facilities as facilitiesFile } from '@/load/artefacts'
import type { Pending } from '@/load/zoneCounter'
import { ONLY_COMMUNES, usePlaceSearch } from '@/pages/shared/usePlaceSearch'
import { useInitiativeFilter } from '@/pages/shared/useInitiativeFilter'
import type { InitiativeSearch } from '@/pages/shared/useInitiativeSearch'
import { useArtefacts } from '@/stores/artefacts'
import type { MapModel } from '../useMapModel'
import type { ZoneWork } from './useZoneWork'

const SHOWN = 5

/** A thing near the place: where it is and how far, km as the crow flies. */
export interface Near {
  key: string
  row: number
  lon: number
  lat: number
  km: number
}

/** What is around the place looked at: nearest facilities and initiatives, how many within reach, people. */
export function useAround(model: MapModel, work: ZoneWork, search: InitiativeSearch) {
  const { view, points, territories } = model
  const artefacts = useArtefacts()
  const around = computed(() => view.value.around)
  const facilities = computed(() => (around.value ? artefacts.value(facilitiesFile) : undefined))

  /** Nearest rows of some points, their shown distance by Turf; and how many lie within the radius. */
  function near(lon: readonly number[], lat: readonly number[], keys: readonly string[]) {
    const place = around.value
    if (!place || lon.length === 0) return { rows: [] as Near[], within: [] as number[] }
    const index = pointIndex(lon, lat)
    const km = (row: number) => distance([place.lon, place.lat], [lon[row] ?? 0, lat[row] ?? 0])
    const rows = nearest(index, place.lon, place.lat, SHOWN).map(({ row }) => ({
      key: keys[row] ?? String(row),
      row,
      lon: lon[row] ?? 0,
      lat: lat[row] ?? 0,
      km: km(row),
    }))
    const within = nearest(index, place.lon, place.lat, Infinity, place.km * 1.01)
      .map(({ row }) => row)
      .filter((row) => km(row) <= place.km)
    return { rows, within }
  }

  const facilitiesNear = (kind: FacilityKind) =>
    computed(() => {
      const table = facilities.value
      if (!table) return null
      const counts = table[kind.id]
      const rows = placesWith(table, kind.id)
      const pick = <T>(column: readonly T[]) => rows.flatMap((row) => column[row] ?? [])
      const found = near(pick(table.lon), pick(table.lat), pick(table.code))
      return {
        rows: found.rows.map((item) => {
          const row = rows[item.row] ?? 0
          const address = table.address?.[row] ?? ''
          return { ...item, name: table.name[row] ?? '', address, count: counts[row] ?? 0 }
        }),
        within: found.within.reduce((sum, at) => sum + (counts[rows[at] ?? -1] ?? 0), 0),
      }
    })

  const { answering } = useInitiativeFilter(
    computed(() => points.initiatives.value ?? []),
    computed(() => ({ ...view.value.filter, axis: [] })),
    search,
    territories,
  )
  const initiatives = computed(() => {
    const located = answering.value.filter(({ lon, lat }) => lon !== undefined && lat !== undefined)
    const found = near(
      located.map(({ lon }) => lon ?? 0),
      located.map(({ lat }) => lat ?? 0),
      located.map(({ id }) => id),
    )
    return {
      rows: found.rows.flatMap((item) => {
        const initiative = located[item.row]
        return initiative ? [{ ...item, item: initiative }] : []
      }),
      within: found.within.length,
    }
  })

  const people = shallowRef<CommunesTotals | null>(null)
  const peopleFailed = ref('')
  let pending: Pending | undefined
  function countPeople() {
    const circle = around.value
    pending?.stop()
    peopleFailed.value = ''
    people.value = null
    if (circle)
      pending = work.figures().communes(
        { within: null, circle, shape: null },
        (figures) => (people.value = figures),
        (error) => (peopleFailed.value = t.errors.artefact(error)),
      )
  }
  watch(around, countPeople, { immediate: true })
  onScopeDispose(() => pending?.stop())

  const places = usePlaceSearch(ONLY_COMMUNES)
  const commune = shallowRef<Place | null>(null)
  watch(
    () => around.value?.commune,
    async (code) => {
      if (code === commune.value?.code) return
      commune.value = null
      // A name that cannot be had is no reason to refuse the rest: coordinates are shown instead.
      if (code) commune.value = (await places.commune(code).catch(() => undefined)) ?? null
    },
    { immediate: true },
  )

  /** What a person asks of a place looked around is shown with it. */
  const layersWith = (shown: readonly PointLayer[]) => {
    const asked: readonly PointLayer[] = [...shown, ...FACILITY_IDS]
    return POINT_LAYERS.filter((layer) => asked.includes(layer))
  }
  /** Tells of the surroundings of a place, shows the facilities there, and brings the map to it. */
  function lookAround(place: Omit<Around, 'km'>) {
    const km = around.value?.km ?? USUAL_RADIUS
    model.store.patch({
      around: { ...place, km },
      selection: null,
      layers: layersWith(view.value.layers),
    })
    model.aside.value = 'around'
    show()
  }
  /** Brings the map to the circle looked at. */
  function show() {
    void nextTick(() => {
      const place = around.value
      if (!place) return
      const [west, south, east, north] = bbox(circleOf([place.lon, place.lat], place.km))
      model.stage.value?.show([west, south, east, north], 12)
    })
  }
  function leave() {
    model.store.patch({ around: null, aroundOnly: false })
    if (model.aside.value === 'around') model.aside.value = null
  }

  return {
    lookAround,
    show,
    leave,
    around,
    commune,
    people,
    peopleFailed,
    countPeople,
    facilities: FACILITIES.map((kind) => ({ kind, near: facilitiesNear(kind) })),
    initiatives,
  }
}
