import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MultiPolygon, Polygon } from 'geojson'
import * as v from 'valibot'
import { InputError } from './InputError'
import { readJson } from './readJson'

/** A commune of 2018 and its shape, degrees. */
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
    v.object({ properties: v.object({ code: v.string(), nom: v.string() }), geometry: GeometrySchema }),
  ),
})

/** Commune polygons, geography of 2018 (IGN Admin Express), one GeoJSON file a département, read in order of name. */
export function readCommunePolygons(folder: string): CommunePolygon[] {
  return listFiles(folder).flatMap((file) =>
    readJson(join(folder, file), FileSchema).features.map(({ properties, geometry }) => ({
      code: properties.code,
      name: properties.nom,
      geometry: geometry as Polygon | MultiPolygon,
    })),
  )
}

function listFiles(folder: string): string[] {
  let names: string[] = []
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.geojson'))
  } catch {
    // An absent folder is told as an empty one.
  }
  if (names.length) return names.sort()
  throw new InputError({
    file: folder,
    line: null,
    field: null,
    expected: 'des contours de communes (fichiers .geojson)',
    found: 'rien',
  })
}
