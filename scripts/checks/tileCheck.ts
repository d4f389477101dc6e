import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { COMMUNE_LAYERS, COMMUNE_TILES, COMMUNE_ZOOM } from '@/schema/communeTiles'
import { sumOf } from '../steps/tiles/communeTiles'
import type { Check } from './readArtefacts'

/** The tiles of communes are those of their index, byte for byte, and every commune of a territory is drawn. */
export const tileCheck: Check = ({ folder, communes, communeTiles }) => {
  const at = join(folder, '..', COMMUNE_TILES)
  if (!existsSync(at)) return [`${at} : le dossier des tuiles de communes manque.`]
  const paths = readdirSync(at, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.pbf'))
  const files = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(at, path)))]))
  const listed = Object.entries(communeTiles.rows).flatMap(([x, rows]) =>
    rows.map((y) => `${COMMUNE_ZOOM}/${x}/${y}.pbf`),
  )
  const same = [...listed].sort().join() === [...paths].sort().join()
  const { bytes, sha256 } = sumOf(files)
  const whole = bytes === communeTiles.bytes && sha256 === communeTiles.sha256
  const drawn = rowsDrawn(files)
  const ours = communes.code.filter((_, row) => communes.bassin[row])
  const missing = ours.filter((_, row) => !drawn.has(row))
  return [
    ...(same ? [] : ['Tuiles de communes : l’index n’est pas celui du dossier.']),
    ...(whole ? [] : ['Tuiles de communes : leur contenu n’est pas celui que dit l’index.']),
    ...missing.map((code) => `Tuiles de communes : ${code} n’est dans aucune.`),
  ]
}

/** Rows of the communes that the tiles draw. */
function rowsDrawn(files: ReadonlyMap<string, Uint8Array>): Set<number> {
  const rows = new Set<number>()
  for (const content of files.values()) {
    const layer = new VectorTile(new PbfReader(content)).layers[COMMUNE_LAYERS.shapes]
    for (let k = 0; k < (layer?.length ?? 0); k++) {
      const { id } = layer?.feature(k) ?? {}
      if (id !== undefined) rows.add(id)
    }
  }
  return rows
}
