import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { feature } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { CommunePolygon } from './communePolygons'
import { InputError } from './InputError'

type Recent = Topology<{ layer: GeometryCollection<{ code: string; nom: string }> }>

/**
 * Commune polygons of 2026 (IGN Admin Express, by geo.api.gouv.fr), one compressed TopoJSON. It has 92 départements and
 * fewer points than those of 2018: it mends what these cannot draw.
 * @throws InputError where the file is not there or is not such a topology
 */
export function readRecentPolygons(path: string): CommunePolygon[] {
  let topology: Recent
  try {
    topology = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Recent
  } catch (error) {
    throw refused(path, `un fichier coupé, ou d’une autre forme (${(error as Error).message})`)
  }
  if (topology.objects?.layer?.geometries === undefined) throw refused(path, 'autre chose')
  return feature(topology, topology.objects.layer).features.map(({ properties, geometry }) => ({
    code: properties.code,
    name: properties.nom,
    geometry: geometry as Polygon | MultiPolygon,
  }))
}

const refused = (path: string, found: string) =>
  new InputError({
    file: basename(path),
    line: null,
    field: null,
    expected: 'une topologie compressée, avec une couche « layer » de communes',
    found,
  })
