import { degrees } from '@/domain/communeCentre'
import { polygonArea } from '@/analysis/polygonArea'
import { readOwnCode } from '@/analysis/own/ownTerritory'
import { ringHolds } from '@/analysis/union/ringHolds'
import { ringsToShape } from '@/analysis/union/ringsToShape'
import { tileRings, type TileRings } from '@/analysis/union/tileRings'
import { uniteTiles } from '@/analysis/union/uniteTiles'
import { boxOfShape } from '@/analysis/zone/insideShape'
import type { Outline } from '@/domain/outline'
import type { LoadError } from '@/domain/remote'
import type { Communes } from '@/schema/communes'
import { COMMUNE_TILES, COMMUNE_ZOOM, type CommuneTiles } from '@/schema/communeTiles'
import { HOME_LEVEL } from '@/schema/level'

/** What did not come, where a part of an outline is missing. */
export class NotThere extends Error {
  constructor(readonly why: LoadError) {
    super(why.file)
  }
}

/** Tiles in a side of the world. */
const TILES = 2 ** COMMUNE_ZOOM
const AROUND = [-1, 0, 1] as const

/**
 * The outline of the territory that a code says, put together from the tiles in which its communes lie: those of their
 * centres, then those into which their shapes run.
 * @param folder address of the folder of data
 * @throws NotThere where a tile did not come, or one of the communes is in none of them
 */
export async function communeOutline(
  code: string,
  table: Communes,
  { rows: listed }: CommuneTiles,
  folder: string,
): Promise<Outline> {
  const codes = new Set(readOwnCode(code)?.communes)
  const wanted = new Set(
    [...table.code.keys()].filter((row) => codes.has(table.code[row] ?? '') && table[HOME_LEVEL][row]),
  )
  const tiles = new Map<string, TileRings>()

  async function look(places: Iterable<string>) {
    const missing = [...new Set(places)].filter((place) => !tiles.has(place) && isListed(place))
    for (const tile of await Promise.all(missing.map((place) => fetchTile(place, folder))))
      tiles.set(`${tile.x}/${tile.y}`, tile)
    return missing.length > 0
  }
  function isListed(place: string) {
    const [x = '', y = ''] = place.split('/')
    return listed[x]?.includes(Number(y)) ?? false
  }
  const centres = (rows: Iterable<number>) =>
    [...rows].map((row) => tileAt(degrees(table.lon[row]), degrees(table.lat[row])))

  await look(centres(wanted))
  // A shape that runs beyond the sides of a tile goes on in the next.
  while (await look([...tiles.values()].flatMap((tile) => runInto(tile, wanted))));
  // A centre may lie outside its own thinned shape.
  const lost = () => [...wanted].filter((row) => ![...tiles.values()].some(({ rings }) => rings.has(row)))
  if (lost().length && (await look(centres(lost()).flatMap(allAround))))
    while (await look([...tiles.values()].flatMap((tile) => runInto(tile, wanted))));
  const [none] = lost()
  if (none !== undefined)
    throw new NotThere({ kind: 'absent', file: `${COMMUNE_TILES}/`, detail: table.code[none] ?? '' })

  const all = [...tiles.values()]
  const { rings, around } = uniteTiles(all, wanted)
  const shape = ringsToShape(rings, TILES * (all[0]?.extent ?? 1))
  return {
    shape,
    box: boxOfShape(shape),
    area: shape.reduce((sum, polygon) => sum + polygonArea(polygon), 0),
    around: around.map((row) => table.code[row] ?? ''),
  }
}

/**
 * Code of the commune at a point, in degrees; '' where there is none.
 * @throws NotThere where the tile did not come
 */
export async function communeAt(
  { lon, lat }: { lon: number; lat: number },
  table: Communes,
  { rows: listed }: CommuneTiles,
  folder: string,
): Promise<string> {
  const [x, y] = worldAt(lon, lat)
  const [tileX, tileY] = [Math.floor(x), Math.floor(y)]
  if (!listed[tileX]?.includes(tileY)) return ''
  const { rings, extent } = await fetchTile(`${tileX}/${tileY}`, folder)
  const at = [(x - tileX) * extent, (y - tileY) * extent] as const
  // Inside a hole of its own, a point is inside two of its rings.
  const found = [...rings].find(([, lines]) => lines.filter((line) => ringHolds(line, ...at)).length % 2)
  const row = found?.[0] ?? -1
  return table[HOME_LEVEL][row] ? (table.code[row] ?? '') : ''
}

async function fetchTile(place: string, folder: string): Promise<TileRings> {
  const file = `${COMMUNE_TILES}/${COMMUNE_ZOOM}/${place}.pbf`
  const fail = (kind: LoadError['kind'], detail: string) => new NotThere({ kind, file, detail })
  const response = await fetch(new URL(`../${file}`, folder)).catch((error: unknown) => {
    throw fail('network', String(error))
  })
  if (!response.ok) throw fail('absent', `HTTP ${response.status}`)
  const [x = NaN, y = NaN] = place.split('/').map(Number)
  try {
    return tileRings(await response.arrayBuffer(), x, y)
  } catch (error) {
    throw fail('wrong-shape', String(error))
  }
}

/** A point in degrees, in tiles from the north-west corner of the world (spherical Mercator). */
function worldAt(lon: number, lat: number): [x: number, y: number] {
  const sin = Math.sin((lat * Math.PI) / 180)
  const y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)
  return [(lon / 360 + 0.5) * TILES, y * TILES]
}
const tileAt = (lon: number, lat: number) => worldAt(lon, lat).map(Math.floor).join('/')

function allAround(place: string): string[] {
  const [x = NaN, y = NaN] = place.split('/').map(Number)
  return AROUND.flatMap((dx) => AROUND.map((dy) => `${x + dx}/${y + dy}`))
}

/** The tiles beside one into which the communes wanted run. */
function runInto({ x, y, extent, rings }: TileRings, wanted: ReadonlySet<number>): string[] {
  const places = new Set<string>()
  const beside = (at: number) => (at <= 0 ? -1 : at >= extent ? 1 : 0)
  for (const row of wanted)
    for (const line of rings.get(row) ?? [])
      for (let k = 0; k < line.length; k += 2) {
        const [dx, dy] = [beside(line[k] ?? 0), beside(line[k + 1] ?? 0)]
        if (dx) places.add(`${x + dx}/${y}`)
        if (dy) places.add(`${x}/${y + dy}`)
        if (dx && dy) places.add(`${x + dx}/${y + dy}`)
      }
  return [...places]
}
