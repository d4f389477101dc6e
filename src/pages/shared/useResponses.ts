import { computed } from 'vue'
import { placesWith } from '@/analysis/facilityPlaces'
import { nearestPlaces } from '@/analysis/nearest'
import { facilities as facilitiesFile, initiatives as initiativesFile } from '@/load/artefacts'
import type { useTerritories } from '@/pages/shared/useTerritories'
import { useArtefacts } from '@/stores/artefacts'
import { sharedStill } from '@/stores/sharedStill'

/** What answers a need, seen from each bassin: maisons de santé and located initiatives, in it and nearest to its pole. */
function makeResponses(territories: ReturnType<typeof useTerritories>) {
  const artefacts = useArtefacts()
  const bassins = computed(() => territories.table.value?.bassin)
  const facilities = computed(() => artefacts.value(facilitiesFile))
  const initiatives = computed(() => artefacts.value(initiativesFile))

  /** Communes that have a maison de santé. */
  const maisons = computed(() => {
    const table = facilities.value
    if (!table) return undefined
    const rows = placesWith(table, 'maisons')
    const pick = <T>(column: readonly T[]) => rows.flatMap((row) => column[row] ?? [])
    return {
      name: pick(table.name),
      lon: pick(table.lon),
      lat: pick(table.lat),
      bassin: rows.map((row) => table.bassin[row] ?? ''),
      count: pick(table.maisons),
    }
  })
  const located = computed(() =>
    initiatives.value?.flatMap((item) =>
      item.lon === undefined || item.lat === undefined ? [] : [{ ...item, lon: item.lon, lat: item.lat }],
    ),
  )

  const nearestMaison = computed(() =>
    bassins.value && maisons.value ? nearestPlaces(bassins.value, maisons.value) : undefined,
  )
  const nearestInitiative = computed(() => {
    const places = located.value
    if (!bassins.value || !places) return undefined
    return nearestPlaces(bassins.value, {
      lon: places.map(({ lon }) => lon),
      lat: places.map(({ lat }) => lat),
    })
  })
  const countIn = (codes: readonly string[], counts: readonly number[]) => {
    const total = new Map<string, number>()
    codes.forEach((code, k) => total.set(code, (total.get(code) ?? 0) + (counts[k] ?? 0)))
    return bassins.value?.code.map((code) => total.get(code) ?? 0) ?? []
  }
  const maisonsIn = computed(() => maisons.value && countIn(maisons.value.bassin, maisons.value.count))
  const initiativesIn = computed(
    () =>
      located.value &&
      countIn(
        located.value.map(({ bassin }) => bassin ?? ''),
        located.value.map(() => 1),
      ),
  )
  return {
    bassins,
    maisons,
    initiatives,
    located,
    nearestMaison,
    nearestInitiative,
    maisonsIn,
    initiativesIn,
  }
}

export const useResponses = sharedStill(makeResponses)
