import type { Initiative, PublishedInitiative } from '@/schema/initiative'
import { InputError } from '../sources/InputError'
import type { Labels } from '../sources/labels2024'
import type { Commune } from './communeTable'
import { round } from './round'

/**
 * Initiatives with what their commune gives: name, point in degrees, bassin. Those without a commune stay without a point.
 * @throws InputError when a commune, département or région is not one of INSEE's.
 */
export function publishInitiatives(
  initiatives: readonly Initiative[],
  communes: ReadonlyMap<string, Commune>,
  labels: Labels,
): PublishedInitiative[] {
  return initiatives.map((initiative) => {
    for (const code of initiative.departements) {
      if (!labels.departement.has(code)) refuse(initiative, 'departements', 'un code de département', code)
    }
    for (const code of initiative.regions) {
      if (!labels.region.has(code)) refuse(initiative, 'regions', 'un code de région', code)
    }
    if (!initiative.place) return initiative
    const code = initiative.place.commune
    const commune =
      communes.get(code) ?? refuse(initiative, 'place.commune', 'le code d’une commune de 2026', code)
    const point = { lon: round(commune.lon, 4), lat: round(commune.lat, 4), communeName: commune.name }
    return commune.bassin ? { ...initiative, ...point, bassin: commune.bassin } : { ...initiative, ...point }
  })
}

function refuse({ id }: Initiative, field: string, expected: string, code: string): never {
  throw new InputError({ file: `${id}.json`, line: null, field, expected, found: `« ${code} »` })
}
