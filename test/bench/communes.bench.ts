import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { sum } from 'd3-array'
import { expect, test } from 'vitest'
import { meets } from '@/analysis/meets'
import { orderRows } from '@/analysis/orderRows'
import { extentOf } from '@/analysis/extentOf'
import { INDICATORS, latestVintage } from '@/catalog/indicators'
import { fold } from '@/domain/text'
import { isKnown, type Value } from '@/domain/value'
import { shapesAt, type Boundaries } from '@/schema/boundaries'
import { COMMUNE_TILES, COMMUNE_ZOOM, type CommuneTiles } from '@/schema/communeTiles'
import { COMMUNE_LEVEL } from '@/schema/level'
import { builtLevel } from '../support/communeLevel'
import { readData } from './support/france'
import { ms, repeated, say, times } from './support/measure'

const { table, valuesOf } = builtLevel()
const ALL = table.code.map((_, row) => row)
/** ms of computing that an order may take, so that the table answers a click within a tenth of a second. */
const MOST = 100
/** kB, as a host that compresses sends them. */
const MOST_FRANCE = 350
const MOST_DEPARTEMENT = 100
/**
 * px of the map between its panels on a screen of 1440 × 900, of the part of it that nothing floats over, in which it shows
 * what it is brought to, and how near it goes.
 */
const SIGHT = { map: [720, 840], free: [584, 533], maxZoom: 10 } as const

const columns = INDICATORS.filter(({ levels }) => levels.includes(COMMUNE_LEVEL)).map((indicator) => ({
  id: indicator.id,
  values: valuesOf(indicator.id).vintages[latestVintage(indicator)]?.[COMMUNE_LEVEL]?.values ?? [],
}))

test('trier les communes par chaque indicateur, dans les deux sens, et par nom', () => {
  expect(columns.length).toBeGreaterThan(10)
  const each = columns.flatMap(({ id, values }) =>
    (['asc', 'desc'] as const).map((way) => ({ id, ms: repeated(3, () => orderRows(ALL, values, way)).ms })),
  )
  const work = (order: typeof orderRows) => columns.map(({ values }) => order(ALL, values, 'asc'))
  const ours = repeated(3, () => work(orderRows))
  const naive = repeated(3, () => work(naiveOrder))
  expect(ours.value).toEqual(naive.value)
  const { compare } = new Intl.Collator('fr')
  const byName = repeated(3, () => [...ALL].sort((a, b) => compare(table.name[a] ?? '', table.name[b] ?? '')))
  const slowest = each.reduce((worst, one) => (one.ms > worst.ms ? one : worst))
  say(
    `${each.length} tris de ${ALL.length} communes`,
    `${ms(ours.ms / columns.length)} par tri, au plus ${ms(slowest.ms)} (${slowest.id})`,
    `absents dans la comparaison ${times(naive.ms / ours.ms)}`,
    `par nom ${ms(byName.ms)}`,
  )
  expect(slowest.ms).toBeLessThan(MOST)
  expect(byName.ms).toBeLessThan(MOST)
})

/** The same order, with absence looked at in each comparison. */
function naiveOrder(rows: readonly number[], values: readonly Value[], way: 'asc' | 'desc'): number[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [values[a], values[b]]
    if (!isKnown(x) || !isKnown(y)) return Number(!isKnown(x)) - Number(!isKnown(y))
    return way === 'asc' ? x - y : y - x
  })
}

test('filtrer les communes par le nom, deux seuils et une région, à chaque frappe', () => {
  const [access, distance] = ['apl', 'distance-maison'].map(
    (id) => columns.find((column) => column.id === id)?.values,
  )
  const names = repeated(3, () => table.name.map(fold))
  const letters = ['', 's', 'sa', 'sai', 'sain', 'saint']
  const filter = (folded: readonly string[], text: string) =>
    ALL.filter(
      (row) =>
        table.region[row] === '84' &&
        (folded[row] ?? '').includes(fold(text)) &&
        meets(access?.[row], '<', 2.5) &&
        meets(distance?.[row], '≥', 5),
    )
  const once = repeated(5, () => letters.map((text) => filter(names.value, text)))
  const each = repeated(5, () => letters.map((text) => filter(table.name.map(fold), text)))
  expect(once.value).toEqual(each.value)
  expect(once.value.at(-1)?.length).toBeGreaterThan(0)
  say(
    `${letters.length} frappes sur ${ALL.length} noms`,
    `noms pliés une fois ${ms(once.ms / letters.length)} par frappe (pliage ${ms(names.ms)})`,
    `noms pliés à chaque frappe ${times(each.ms / once.ms)}`,
  )
  expect(once.ms / letters.length).toBeLessThan(MOST)
})

test('octets des contours : la France entière, puis chaque département de près', () => {
  const sizeOf = (file: string) => {
    const content = readFileSync(`public/${file}`)
    const [gzip, br] = [gzipSync(content, { level: 9 }), brotliCompressSync(content)]
    return { raw: content.length / 1000, gzip: gzip.length / 1000, br: br.length / 1000 }
  }
  const france = sizeOf('data/communes-shapes.json')
  const boundaries = readData<Boundaries>('boundaries.json')
  const index = readData<CommuneTiles>('commune-tiles.json')
  const more = shapesAt(boundaries, 'departement').map(({ id, type, arcs }) => {
    const rings = (type === 'Polygon' ? arcs : arcs.flat()) as number[][]
    const tiles = tilesInSight(extentOf(boundaries, rings.flat())).filter(([x, y]) =>
      index.rows[x]?.includes(y),
    )
    const sizes = tiles.map(([x, y]) => sizeOf(`${COMMUNE_TILES}/${COMMUNE_ZOOM}/${x}/${y}.pbf`))
    return {
      code: id,
      tiles: tiles.length,
      raw: sum(sizes, ({ raw }) => raw),
      gzip: sum(sizes, ({ gzip }) => gzip),
      br: sum(sizes, ({ br }) => br),
    }
  })
  const asking = more.filter(({ tiles }) => tiles > 0).sort((a, b) => b.gzip - a.gzip)
  say(
    'contours de la France entière',
    `tels quels ${france.raw.toFixed(0)} ko, gzip ${france.gzip.toFixed(0)}, brotli ${france.br.toFixed(0)} (au plus ${MOST_FRANCE})`,
  )
  say(
    `${more.length} départements, chacun entier à l’écran`,
    `${more.length - asking.length} n’ajoutent rien`,
    `les autres, tels quels, en gzip, en brotli : ${asking.map(({ code, raw, gzip, br }) => [code, ...[raw, gzip, br].map(Math.round)].join(' ')).join(', ')} ko`,
  )
  expect(france.gzip).toBeLessThan(MOST_FRANCE)
  for (const { br } of asking) expect(br).toBeLessThan(MOST_DEPARTEMENT)
})

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
