import { bbox, circle as circleOf, distance } from '@turf/turf'
import { computed, nextTick, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { placesWith } from '@/analysis/facilityPlaces'
import { initiativesAround } from '@/analysis/initiativesAround'
import { partsOf } from '@/analysis/locate'
import { nearest, pointIndex } from '@/analysis/nearest'
import type { CommunesTotals } from '@/analysis/zone/communesTotals'
import { FACILITIES, FACILITY_IDS, POINT_LAYERS, type FacilityKind } from '@/catalog/facilities'
import type { PointLayer } from '@/domain/view'
import { ONLY_COMMUNES, type Place } from '@/domain/place'
import { USUAL_RADIUS, type Around } from '@/domain/zone'
import { t } from '@/i18n'
import { tools as texts } from '@/i18n/tools'
import { boundaries, facilities as facilitiesFile } from '@/load/artefacts'
import { zoneCounter, type Pending } from '@/load/zoneCounter'
import { usePlaceSearch } from '@/pages/shared/usePlaceSearch'
import { HOME_LEVEL } from '@/schema/level'
import { useInitiativeFilter } from '@/pages/shared/useInitiativeFilter'
import type { InitiativeSearch } from '@/pages/shared/useInitiativeSearch'
import { useArtefacts } from '@/stores/artefacts'
import type { MapModel } from '../useMapModel'

/** Things told of each kind at least, however far. */
export const FEW = 5

/** A thing near the place: where it is and how far, km as the crow flies. */
export interface Near {
  key: string
  row: number
  lon: number
  lat: number
  km: number
}

/** What is around the place looked at: nearest facilities and initiatives, how many within reach, people. */
export function useAround(model: MapModel, search: InitiativeSearch) {
  const { view, points, territories } = model
  const artefacts = useArtefacts()
  const around = computed(() => view.value.around)
  const facilities = computed(() => (around.value ? artefacts.value(facilitiesFile) : undefined))

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

  /** What the place is called; empty for a point of the map, and until the commune's name is there. */
  const name = computed(() => (around.value?.own ? texts.around.own : (commune.value?.name ?? '')))

  /** As the tab says it; empty while a commune's name is on its way. */
  const title = computed(() => name.value || (around.value?.commune ? '' : texts.around.here))

  /** Points around the place, nearest first: those within the radius, and some beyond where these are few. */
  function near(lon: readonly number[], lat: readonly number[], keys: readonly string[]): Near[] {
    const place = around.value
    if (!place || lon.length === 0) return []
    const index = pointIndex(lon, lat)
    const km = (row: number) => distance([place.lon, place.lat], [lon[row] ?? 0, lat[row] ?? 0])
    const within = nearest(index, place.lon, place.lat, Infinity, place.km * 1.01).filter(
      ({ row }) => km(row) <= place.km,
    )
    const rows = within.length < FEW ? nearest(index, place.lon, place.lat, FEW) : within
    return rows.map(({ row }) => ({
      key: keys[row] ?? String(row),
      row,
      lon: lon[row] ?? 0,
      lat: lat[row] ?? 0,
      km: km(row),
    }))
  }
  const isWithin = ({ km }: { km: number }) => km <= (around.value?.km ?? 0)

  const facilitiesNear = (kind: FacilityKind) =>
    computed(() => {
      const table = facilities.value
      if (!table) return null
      const counts = table[kind.id]
      const held = placesWith(table, kind.id)
      const pick = <T>(column: readonly T[]) => held.flatMap((row) => column[row] ?? [])
      const rows = near(pick(table.lon), pick(table.lat), pick(table.code)).map((item) => {
        const row = held[item.row] ?? 0
        const address = table.address?.[row] ?? ''
        return { ...item, name: table.name[row] ?? '', address, count: counts[row] ?? 0 }
      })
      const within = rows.filter(isWithin)
      return { rows, places: within.length, within: within.reduce((sum, { count }) => sum + count, 0) }
    })

  const { answering } = useInitiativeFilter(
    computed(() => points.initiatives.value ?? []),
    computed(() => ({ ...view.value.filter, axis: [] })),
    search,
    territories,
  )
  /** Every initiative by its distance; null until they, and the outlines of what they cover, are there. */
  const measured = computed(() => {
    const [place, all] = [around.value, points.initiatives.value]
    if (!place || !all || artefacts.stateOf(boundaries) === 'loading') return null
    const own = commune.value?.home?.code ?? ''
    const home = place.commune ? { commune: place.commune, [HOME_LEVEL]: own } : null
    return initiativesAround(all, { ...place, home }, territories.attached.value, (ref) => {
      const outline = model.geometry.featureOf(ref)
      return outline && partsOf(outline.geometry)
    })
  })
  /** Ids of those within the radius, whatever else is asked. */
  const reached = computed(
    () => measured.value && new Set(measured.value.filter(isWithin).map(({ item }) => item.id)),
  )
  const initiatives = computed(() => {
    const asked = new Set(answering.value)
    const found = measured.value?.filter(({ item }) => asked.has(item))
    const within = found?.filter(isWithin)
    if (!found || !within) return null
    return { rows: within.length < FEW ? found.slice(0, FEW) : within, within: within.length }
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
      pending = zoneCounter().communes(
        { within: null, circle, shape: null },
        (figures) => (people.value = figures),
        (error) => (peopleFailed.value = t.errors.artefact(error)),
      )
  }
  watch(around, countPeople, { immediate: true })
  onScopeDispose(() => pending?.stop())

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
    reached,
    name,
    title,
  }
}

export type AroundPlace = ReturnType<typeof useAround>
