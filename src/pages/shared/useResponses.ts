import { computed } from 'vue'
import { placesWith } from '@/analysis/facilityPlaces'
import { nearestPlaces } from '@/analysis/nearest'
import { codesConcerned, concerns } from '@/analysis/membership'
import type { TerritoryRef } from '@/domain/territory'
import { facilities as facilitiesFile, initiatives as initiativesFile } from '@/load/artefacts'
import type { useTerritories } from '@/pages/shared/useTerritories'
import type { PublishedInitiative } from '@/schema/initiative'
import { byLevel, COMMUNE_LEVEL, HOME_LEVEL, type PublishedLevel } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { RULE_LEVELS, type RuleLevel } from '@/stores/address/rule'
import { useArtefacts } from '@/stores/artefacts'
import { sharedStill } from '@/stores/sharedStill'

type Located = PublishedInitiative & { lon: number; lat: number }

/**
 * What answers a need, seen from each bassin or each commune: maisons de santé and located initiatives, in it and nearest to
 * its pole or centre.
 */
function makeResponses(territories: ReturnType<typeof useTerritories>) {
  const artefacts = useArtefacts()
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
      [HOME_LEVEL]: rows.map((row) => table.bassin[row] ?? ''),
      [COMMUNE_LEVEL]: rows.map((row) => table.commune[row] ?? ''),
      count: pick(table.maisons),
    }
  })
  const located = computed(() =>
    initiatives.value?.flatMap((item) =>
      item.lon === undefined || item.lat === undefined ? [] : [{ ...item, lon: item.lon, lat: item.lat }],
    ),
  )

  const inEach = byLevel((level) =>
    computed(() =>
      byCode(initiatives.value ?? [], (item) => codesConcerned(item, level, territories.attached.value)),
    ),
  )
  /** Those that count in a territory, in the order of the file. */
  function concerning(ref: TerritoryRef): readonly PublishedInitiative[] {
    const { level, code } = ref
    return level === OWN_LEVEL
      ? (initiatives.value ?? []).filter((item) => concerns(item, ref, territories.attached.value))
      : (inEach[level].value.get(code) ?? [])
  }
  const firstIn = byLevel((level) =>
    computed(() =>
      byCode(located.value ?? [], (item) =>
        [...codesConcerned(item, level, territories.attached.value)].slice(0, 1),
      ),
    ),
  )
  /** Those with a place, by the code of the first territory of a level that each counts in. */
  const locatedBy = (level: PublishedLevel): ReadonlyMap<string, readonly Located[]> => firstIn[level].value

  function seenFrom(level: RuleLevel) {
    const table = computed(() => territories.table.value?.[level])
    const nearestMaison = computed(() =>
      table.value && maisons.value ? nearestPlaces(table.value, maisons.value) : undefined,
    )
    const nearestInitiative = computed(() => {
      const places = located.value
      if (!table.value || !places) return undefined
      return nearestPlaces(table.value, {
        lon: places.map(({ lon }) => lon),
        lat: places.map(({ lat }) => lat),
      })
    })
    const countIn = (codes: readonly string[], counts: readonly number[]) => {
      const total = new Map<string, number>()
      codes.forEach((code, k) => total.set(code, (total.get(code) ?? 0) + (counts[k] ?? 0)))
      return table.value?.code.map((code) => total.get(code) ?? 0) ?? []
    }
    const maisonsIn = computed(() => maisons.value && countIn(maisons.value[level], maisons.value.count))
    const initiativesIn = computed(
      () =>
        located.value &&
        countIn(
          located.value.map(({ bassin, place }) => (level === HOME_LEVEL ? bassin : place?.commune) ?? ''),
          located.value.map(() => 1),
        ),
    )
    return { table, nearestMaison, nearestInitiative, maisonsIn, initiativesIn }
  }
  const at = byLevel(seenFrom, RULE_LEVELS)
  const { table: bassins, ...home } = at[HOME_LEVEL]
  return { ...home, bassins, at, maisons, initiatives, concerning, located, locatedBy }
}

/** Items under each of their codes, in their order. */
function byCode<T>(items: readonly T[], codesOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items)
    for (const code of codesOf(item)) {
      const there = found.get(code)
      if (there) there.push(item)
      else found.set(code, [item])
    }
  return found
}

export const useResponses = sharedStill(makeResponses)
