import type { Facilities } from '@/schema/facilities'
import type { EquipmentRow } from '../sources/equipment'
import type { Commune } from './communeTable'
import type { Recode } from './recode'
import { round } from './round'

/**
 * Places with at least one maison or centre de santé, sorted by code, at the centre of their commune of today.
 * A part of a commune that the source counts apart keeps its own code and name (arrondissements, communes absorbed since);
 * it stands at the same centre: the sources give it none of its own.
 * @param partName name of the part that has this code, undefined where the code is a commune's
 */
export function facilityPlaces(
  equipment: readonly EquipmentRow[],
  communes: ReadonlyMap<string, Commune>,
  toToday: Recode,
  partName: (code: string) => string | undefined,
): Facilities {
  const places = equipment
    .filter(({ maisons, centres }) => maisons + centres > 0)
    .flatMap(({ code, maisons, centres }) => {
      const commune = communes.get(toToday(code) ?? '')
      if (!commune) return []
      const part = partName(code)
      const own = part === undefined ? { code: commune.code, name: commune.name } : { code, name: part }
      return {
        ...own,
        lon: commune.lon,
        lat: commune.lat,
        commune: commune.code,
        bassin: commune.bassin,
        maisons,
        centres,
      }
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  return {
    code: places.map(({ code }) => code),
    name: places.map(({ name }) => name),
    lon: places.map(({ lon }) => round(lon, 4)),
    lat: places.map(({ lat }) => round(lat, 4)),
    commune: places.map(({ commune }) => commune),
    bassin: places.map(({ bassin }) => bassin),
    maisons: places.map(({ maisons }) => maisons),
    centres: places.map(({ centres }) => centres),
  }
}
