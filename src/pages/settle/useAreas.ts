import { computed, shallowRef, watch, type Ref } from 'vue'
import { arrondissementName } from '@/domain/cityArrondissements'
import { ONLY_COMMUNES, type Place } from '@/domain/place'
import { aroundCommune, type Area, type HolderRef } from '@/domain/settle'
import { placeTexts } from '@/i18n/pages/press'
import { settleTexts } from '@/i18n/pages/settle'
import { typesetFrench } from '@/i18n/typeset'
import { lands, type Reach } from '@/analysis/settle/reach'
import { neighboursAt, overlaps } from '@/load/artefacts'
import { usePlaceSearch } from '@/pages/shared/usePlaceSearch'
import type { useTerritories } from '@/pages/shared/useTerritories'
import { HOLDERS, HOME_LEVEL } from '@/schema/level'
import { holderCodes } from '@/schema/territories'
import { homeRef } from '@/domain/territory'
import { useArtefacts } from '@/stores/artefacts'

/**
 * An area by its own name and as it is told (a commune by its name, a territory as « en Corse »), and the point that distances
 * are measured from, where there is one. `partly`: no bassin has its pole in it.
 */
export interface KnownArea {
  area: Area
  own: string
  name: string
  at: { lon: number; lat: number } | null
  partly: boolean
}

/** The areas asked for, once their communes are known; what the data does not have is told and left out. */
export function useAreas(
  areas: Readonly<Ref<readonly Area[]>>,
  territories: ReturnType<typeof useTerritories>,
  leave: (kept: readonly Area[]) => void,
) {
  const artefacts = useArtefacts()
  const { warm, find, commune } = usePlaceSearch([...ONLY_COMMUNES, ...HOLDERS])
  const places = shallowRef<ReadonlyMap<string, Place>>(new Map())
  /** Why a commune could not be looked for; '' while nothing went wrong. */
  const failure = shallowRef('')

  async function look() {
    failure.value = ''
    const asked = areas.value
    const wanted = asked.filter(aroundCommune).filter(({ commune: code }) => !places.value.has(code))
    try {
      const found = await Promise.all(wanted.map(({ commune: code }) => commune(code)))
      const known = new Map(places.value)
      found.forEach((place) => place?.at && known.set(place.code, place))
      places.value = known
      const exists = (area: Area) =>
        aroundCommune(area) ? known.has(area.commune) : territories.rowOf(area.territory) !== undefined
      if (asked === areas.value && territories.table.value && !asked.every(exists))
        leave(asked.filter(exists))
    } catch (error) {
      failure.value = error instanceof Error ? error.message : settleTexts.address.unknownPlace
    }
  }
  watch([areas, territories.table], look, { immediate: true })

  /** A commune found by the search needs not be looked for again. */
  function know(place: Place) {
    places.value = new Map(places.value).set(place.code, place)
  }

  const nameOf = (place: Place) =>
    typesetFrench(
      place.part?.kind === 'arrondissement' ? arrondissementName(place.name, place.part.number) : place.name,
    )
  /** The bassins whose pole is in a territory. */
  function rowsIn({ level, code }: HolderRef): number[] {
    const table = territories.table.value
    if (!table) return []
    return holderCodes(table, HOME_LEVEL, level).flatMap((holder, row) => (holder === code ? [row] : []))
  }
  /** Those that have communes in it; undefined while that is not known. */
  function rowsPartly(ref: HolderRef): number[] | undefined {
    const pairs = artefacts.value(overlaps)?.[HOME_LEVEL][ref.level]
    const row = territories.rowOf(ref)
    return pairs?.finer.filter((_, at) => pairs.wider[at] === row)
  }
  /** Undefined while one of them is not known yet. */
  const known = computed((): readonly KnownArea[] | undefined => {
    const told = areas.value.map((area): KnownArea | undefined => {
      if (!aroundCommune(area)) {
        const { level, code } = area.territory
        const own = territories.nameOf(area.territory)
        const partly = territories.table.value !== undefined && rowsIn(area.territory).length === 0
        return { area, own, name: placeTexts[level](code, own, ''), at: null, partly }
      }
      const place = places.value.get(area.commune)
      return place?.at && { area, own: nameOf(place), name: nameOf(place), at: place.at, partly: false }
    })
    return told.every((area) => area !== undefined) ? told : undefined
  })
  const land = computed(() => {
    const found = areas.value.some(aroundCommune) ? artefacts.value(neighboursAt(HOME_LEVEL)) : undefined
    return lands(found?.[HOME_LEVEL] ?? [])
  })
  const reaches = computed(() => {
    if (!territories.table.value) return undefined
    const found = known.value?.map(({ area, at, partly }): Reach | undefined => {
      if (at && aroundCommune(area)) {
        const home = places.value.get(area.commune)?.home
        const row = home && territories.rowOf(homeRef(home.code))
        return { ...at, km: area.km, land: row === undefined ? undefined : land.value[row] }
      }
      if (aroundCommune(area)) return { rows: new Set() }
      const rows = partly ? rowsPartly(area.territory) : rowsIn(area.territory)
      return rows && { rows: new Set(rows) }
    })
    return found?.every((reach) => reach !== undefined) ? found : undefined
  })
  return { known, reaches, land, failure, look, know, warm, find }
}
