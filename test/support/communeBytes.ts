import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { extentOf } from '@/analysis/extentOf'
import { shapesAt, type Boundaries } from '@/schema/boundaries'
import { COMMUNE_TILES, COMMUNE_ZOOM, type CommuneTiles } from '@/schema/communeTiles'
import { readJson } from './readJson'

/** kB that shapes of communes may weigh, as a host that compresses sends them. */
export const MOST_FRANCE = 350
export const MOST_DEPARTEMENT = 100
/**
 * px of the map between its panels on a screen of 1440 × 900, of the part of it that nothing floats over, in which it shows
 * what it is brought to, and how near it goes.
 */
const SIGHT = { map: [720, 840], free: [584, 533], maxZoom: 10 } as const

/** kB of a file as it is, and compressed. */
function sizeOf(file: string) {
  const content = readFileSync(`public/${file}`)
  return { raw: content.length / 1000, gzip: gzipSync(content).length / 1000 }
}

/** kB of the shapes of all communes. */
export const franceBytes = () => sizeOf('data/communes-shapes.json')

/** Tiles that the map asks for when it is brought to each département, and kB of them. */
export function departementBytes() {
  const boundaries = readJson('boundaries.json') as Boundaries
  const { rows } = readJson('commune-tiles.json') as CommuneTiles
  return shapesAt(boundaries, 'departement').map(({ id, type, arcs }) => {
    const rings = (type === 'Polygon' ? arcs : arcs.flat()) as number[][]
    const seen = tilesInSight(extentOf(boundaries, rings.flat()))
    const tiles = seen.filter(([x, y]) => rows[x]?.includes(y)).map(([x, y]) => `${COMMUNE_ZOOM}/${x}/${y}`)
    const sizes = tiles.map((tile) => sizeOf(`${COMMUNE_TILES}/${tile}.pbf`))
    const sum = (kind: 'raw' | 'gzip') => sizes.reduce((all, size) => all + size[kind], 0)
    return { code: id, tiles, raw: sum('raw'), gzip: sum('gzip') }
  })
}

/** Tiles of the pipeline that a map brought to a box asks for; none until it is near enough. */
function tilesInSight([west, south, east, north]: ReturnType<typeof extentOf>): [x: number, y: number][] {
  const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
  // In turns of the world, which is 512 px wide at zoom 0.
  const [wide, high] = [(east - west) / 360, mercator(north) - mercator(south)]
  const [width, height] = SIGHT.free
  const scale = Math.min(width / 512 / wide, height / 512 / high, 2 ** SIGHT.maxZoom)
  if (Math.log2(scale) < COMMUNE_ZOOM) return []
  const side = 2 ** COMMUNE_ZOOM
  const middle = [(west + east) / 720 + 0.5, 0.5 - (mercator(north) + mercator(south)) / 2] as const
  const range = (at: number, px: number) => {
    const half = px / 512 / scale / 2
    const first = Math.floor((at - half) * side)
    return Array.from({ length: Math.floor((at + half) * side) - first + 1 }, (_, k) => first + k)
  }
  const rows = range(middle[1], SIGHT.map[1])
  return range(middle[0], SIGHT.map[0]).flatMap((x) => rows.map((y): [number, number] => [x, y]))
}
