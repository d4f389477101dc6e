import { distance } from '@turf/turf'
import { departementOfCommune } from '@/domain/communeCode'
import type { TerritoryRef } from '@/domain/territory'
import type { Zone } from '@/domain/zone'
import type { Territories } from '@/schema/territories'
import { insideShape } from './insideShape'

/** A thing that stands at a point, and the commune that says to which territories it belongs. */
export interface Located {
  lon: number
  lat: number
  commune: string
  bassin: string
}

/** Région of each département, by code. */
export function regionsByDepartement({ departement }: Pick<Territories, 'departement'>): Map<string, string> {
  return new Map(departement.code.map((code, row) => [code, departement.region[row] ?? '']))
}

/**
 * Whether a commune belongs to a territory: INSEE's table for bassins, the code for départements and régions. Never
 * by point: some centres of communes lie outside their own simplified outline.
 */
export function belongs(
  { level, code }: TerritoryRef,
  commune: string,
  bassin: string,
  regions: ReadonlyMap<string, string>,
): boolean {
  if (level === 'france') return true
  if (level === 'bassin') return bassin === code
  const departement = departementOfCommune(commune)
  return level === 'departement' ? departement === code : regions.get(departement) === code
}

/** A test of whether something lies in a zone: in its territory by table, in its circle by distance, in its shape by point. */
export function inZone(zone: Zone, regions: ReadonlyMap<string, string>): (thing: Located) => boolean {
  const { within, circle, shape } = zone
  const inShape = shape && insideShape(shape)
  return ({ lon, lat, commune, bassin }) =>
    (!within || belongs(within, commune, bassin, regions)) &&
    (!circle || distance([circle.lon, circle.lat], [lon, lat]) <= circle.km) &&
    (!inShape || inShape(lon, lat))
}
