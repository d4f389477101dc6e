import { createHash } from 'node:crypto'
import { vectorTile } from '@/analysis/vectorTile'
import { COMMUNE_LAYERS, COMMUNE_ZOOM, type CommuneTiles } from '@/schema/communeTiles'
import type { Commune } from '../communeTable'
import type { CommuneTopology } from './communeTopology'
import { cutTiles, flatten } from './cutTiles'

/** Units in the side of a tile: 25 m on the ground, a fifth of what thins borders; half as much weighs a tenth more, compressed. */
const EXTENT = 2048

export interface MadeTiles {
  index: CommuneTiles
  /** By path, `z/x/y.pbf`. */
  files: Map<string, Uint8Array>
}

/**
 * The vector tiles of communes (Mapbox vector tile specification 2.1).
 * @param communes those that have a territory, in order of their codes: the row of one is the id of its shape
 * @param isNamed whether the map writes the name of a commune in another layer: its tile need not say it
 */
export function communeTiles(
  topology: CommuneTopology,
  communes: readonly Commune[],
  isNamed: (commune: Commune) => boolean,
): MadeTiles {
  const rows = new Map(communes.map(({ code }, row) => [code, row]))
  const shapes = cutTiles(
    topology,
    (code) => {
      const row = rows.get(code)
      if (row === undefined) throw new Error(`A shape of ${code}, which is no commune of today`)
      return row
    },
    COMMUNE_ZOOM,
    EXTENT,
  )
  const names = namePoints(communes, isNamed)
  const files = new Map<string, Uint8Array>()
  const columns: CommuneTiles['rows'] = {}
  for (const [place, own] of shapes) {
    const [x = '', y = ''] = place.split('/')
    ;(columns[x] ??= []).push(Number(y))
    files.set(
      `${COMMUNE_ZOOM}/${place}.pbf`,
      joined(
        vectorTile(COMMUNE_LAYERS.shapes, '', 'ring', EXTENT, own),
        vectorTile(COMMUNE_LAYERS.names, 'name', 'point', EXTENT, names.get(place) ?? []),
      ),
    )
  }
  for (const list of Object.values(columns)) list.sort((a, b) => a - b)
  return { index: { rows: columns, ...sumOf(files) }, files }
}

/** Bytes and fingerprint of all the tiles, in the order of their paths. */
export function sumOf(files: ReadonlyMap<string, Uint8Array>): Pick<CommuneTiles, 'bytes' | 'sha256'> {
  const hash = createHash('sha256')
  let bytes = 0
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path) ?? new Uint8Array()
    hash.update(path).update(content)
    bytes += content.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** A point at the centre of each commune, by tile; the most populated first, as those are that the map must name first. */
function namePoints(communes: readonly Commune[], isNamed: (commune: Commune) => boolean) {
  const tiles = new Map<string, { id: number; value: string; lines: number[][] }[]>()
  const order = communes
    .map((commune, id) => ({ ...commune, id }))
    .filter((commune) => !isNamed(commune))
    .sort((a, b) => b.population - a.population || a.id - b.id)
  for (const { id, name, lon, lat } of order) {
    const [worldX = 0, worldY = 0] = flatten([[lon, lat]], 2 ** COMMUNE_ZOOM * EXTENT)
    const [x, y] = [Math.floor(worldX / EXTENT), Math.floor(worldY / EXTENT)]
    const own = { id, value: name, lines: [[worldX - x * EXTENT, worldY - y * EXTENT]] }
    tiles.set(`${x}/${y}`, [...(tiles.get(`${x}/${y}`) ?? []), own])
  }
  return tiles
}

function joined(first: ArrayBuffer, second: ArrayBuffer): Uint8Array {
  const all = new Uint8Array(first.byteLength + second.byteLength)
  all.set(new Uint8Array(first))
  all.set(new Uint8Array(second), first.byteLength)
  return all
}
