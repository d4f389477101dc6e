import type { MultiPolygon, Polygon } from 'geojson'
import * as v from 'valibot'
import { COMMUNE_CODE } from '@/schema/communes'
import { readJson } from './readJson'

/** A commune and its shape, degrees. */
export interface CommunePolygon {
  code: string
  name: string
  geometry: Polygon | MultiPolygon
}

const GeometrySchema = v.object({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  coordinates: v.pipe(v.custom<unknown[]>(Array.isArray, 'une liste d’anneaux'), v.minLength(1)),
})
const FileSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      properties: v.object({
        code: v.pipe(v.string(), v.regex(COMMUNE_CODE, 'un code de commune à 5 caractères')),
        nom: v.string(),
      }),
      geometry: GeometrySchema,
    }),
  ),
})

/** Commune polygons of one GeoJSON file: IGN's Admin Express, or what geo.api.gouv.fr answers with `geometry=contour`. */
export function readCommunePolygons(path: string): CommunePolygon[] {
  return readJson(path, FileSchema).features.map(({ properties, geometry }) => ({
    code: properties.code,
    name: properties.nom,
    geometry: geometry as Polygon | MultiPolygon,
  }))
}
