import type { FacilityId } from '@/i18n/fr/facilities'
import type { Facilities } from '@/schema/facilities'
import type { Commune } from './communeTable'
import type { Recode } from './recode'
import { round } from './round'

/**
 * Places with at least one facility of these kinds, which are columns of the source, sorted by code, at the centre of their commune of today.
 * A part of a commune that the source counts apart keeps its own code and name (arrondissements, communes absorbed since);
 * it stands at the same centre: the sources give it none of its own.
 * @param partName name of the part that has this code, undefined where the code is a commune's
 */
export function facilityPlaces<Kind extends FacilityId>(
  kinds: readonly Kind[],
  equipment: readonly ({ code: string } & Readonly<Record<Kind, number>>)[],
  communes: ReadonlyMap<string, Commune>,
  toToday: Recode,
  partName: (code: string) => string | undefined,
): Facilities<Kind> {
  const places = equipment
    .filter((counts) => kinds.some((kind) => counts[kind] > 0))
    .flatMap((counts) => {
      const { code } = counts
      const commune = communes.get(toToday(code) ?? '')
      if (!commune) return []
      const part = partName(code)
      const own = part === undefined ? { code: commune.code, name: commune.name } : { code, name: part }
      const { lon, lat, code: today, bassin } = commune
      return { ...own, lon, lat, commune: today, bassin, counts }
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  const columns = Object.fromEntries(
    kinds.map((kind) => [kind, places.map(({ counts }): number => counts[kind])]),
  ) as Record<Kind, number[]>
  return {
    code: places.map(({ code }) => code),
    name: places.map(({ name }) => name),
    lon: places.map(({ lon }) => round(lon, 4)),
    lat: places.map(({ lat }) => round(lat, 4)),
    commune: places.map(({ commune }) => commune),
    bassin: places.map(({ bassin }) => bassin),
    ...columns,
  }
}
