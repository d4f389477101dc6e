import { HOME_LEVEL } from '@/schema/level'
import { pointToPolygonDistance } from '@turf/turf'
import { territoryFeatures, type TerritoryFeature } from '@/analysis/decodeBoundaries'
import { locate, polygonIndex } from '@/analysis/locate'
import type { Boundaries } from '@/schema/boundaries'
import type { Commune } from './communeTable'

/** A commune whose centre falls outside the drawn shape of its bassin. `drawnIn`: the bassin it falls in, null at sea or abroad. */
export interface MisplacedCentre {
  commune: Commune
  drawnIn: string | null
  /** Distance to its own bassin as drawn, km. */
  km: number
}

/** Communes whose centre and INSEE's table disagree on the simplified map, farthest first. */
export function misplacedCentres(communes: readonly Commune[], boundaries: Boundaries): MisplacedCentre[] {
  const { features } = territoryFeatures(boundaries, HOME_LEVEL)
  const index = polygonIndex(features as TerritoryFeature[])
  const shapes = new Map(features.map((shape) => [shape.properties.code, shape]))
  return communes
    .flatMap((commune) => {
      const own = shapes.get(commune.bassin)
      if (!own) return []
      const drawnIn = locate(index, commune.lon, commune.lat)?.properties.code ?? null
      if (drawnIn === commune.bassin) return []
      const km = pointToPolygonDistance([commune.lon, commune.lat], own, { units: 'kilometers' })
      return { commune, drawnIn, km: Math.max(0, km) }
    })
    .sort((a, b) => b.km - a.km || (a.commune.code < b.commune.code ? -1 : 1))
}
