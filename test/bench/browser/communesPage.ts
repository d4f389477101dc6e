import { median } from 'd3-array'
import { Map as MapLibreMap, type ExpressionSpecification, type GeoJSONSource } from 'maplibre-gl'
import { classOf } from '@/analysis/classes'
import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { joinBoundaries } from '@/analysis/joinBoundaries'
import { PALETTES } from '@/catalog/palettes'
import { isKnown } from '@/domain/value'
import type { Artefact, Making } from '@/load/baseArtefacts'
import { communeBoundaries, communeTerritories, communeValues } from '@/load/communeLevel'
import { buildStyle } from '@/map/buildStyle'
import { FRANCE_BOUNDS } from '@/map/extent'
import { paintTerritories, type Paint } from '@/map/paintTerritories'
import { serveShapes } from '@/map/serveShapes'
import { fillLayerId } from '@/map/styleState'
import { placeImages } from '@/map/symbolImages'
import '@/map/worker'
import type { FirstBoundaries } from '@/schema/boundaries'
import { COMMUNE_LEVEL } from '@/schema/level'

/** How a switch is made: as the page does, by an expression that looks the colour up by id, or on a GeoJSON source. */
export type Way = 'state' | 'expression' | 'geojson'

export interface CommuneSwitch {
  /** Median, ms from the call to the map's rest. */
  ms: number
  /** The most of one switch. */
  repaints: number
  communes: number
}

const RUNS = 5
const BREAKS = [1.5, 2.5, 3.5, 4.5]
const PAPER = '#FCFBF7'
const way = new URLSearchParams(location.search).get('way') as Way

const files = new Map<string, unknown>()
async function made<T>({ of, make }: Making<T>): Promise<T> {
  for (const { file } of of)
    if (!files.has(file)) files.set(file, await (await fetch(`/data/${file}`)).json())
  return make(<P>({ file }: Artefact<P>) => files.get(file) as P)
}
const { [COMMUNE_LEVEL]: table } = await made(communeTerritories())
const shapes = await made(communeBoundaries())
const { vintages } = await made(communeValues('apl'))
const codes = table?.code ?? []

/** The two columns between which every way goes back and forth: a colour by row. */
const columns = ['2015', '2023'].map((vintage) =>
  codes.map((_, row) => {
    const value = vintages[vintage]?.[COMMUNE_LEVEL]?.values[row]
    return (isKnown(value) ? PALETTES.light.need[classOf(value, BREAKS)] : PAPER) ?? PAPER
  }),
)

const map = new MapLibreMap({
  container: 'map',
  style: buildStyle({ level: COMMUNE_LEVEL, theme: 'light', layers: [], shapes: way !== 'geojson' }),
  bounds: FRANCE_BOUNDS,
  fadeDuration: 0,
  attributionControl: false,
})
const first = files.get('boundaries.json') as FirstBoundaries
if (way !== 'geojson') serveShapes(joinBoundaries(first, shapes))
await map.once('load')
placeImages(map, 'light')

const fillLayer = way === 'geojson' ? 'naive' : fillLayerId(COMMUNE_LEVEL)
if (way === 'geojson') {
  const data = territoryFeatures(shapes, COMMUNE_LEVEL)
  data.features.forEach(({ properties }, row) =>
    Object.assign(properties, { early: columns[0]?.[row], late: columns[1]?.[row] }),
  )
  map.addSource('naive', { type: 'geojson', data, promoteId: 'code' })
  map.addLayer({ id: 'naive', type: 'fill', source: 'naive', paint: { 'fill-antialias': false } })
  await map.getSource<GeoJSONSource>('naive')?.once('data')
}
await map.once('idle')

let shown: Paint | undefined
const none: ReadonlySet<string> = new Set()
const paints = columns.map((column): Paint => ({
  fills: new Map(codes.map((code, row) => [code, column[row] ?? PAPER])),
  missing: none,
  uncertain: none,
}))
const WAYS: Record<Way, (at: number) => void> = {
  state(at) {
    const paint = paints[at] as Paint
    paintTerritories(map, COMMUNE_LEVEL, paint, shown)
    shown = paint
  },
  expression: (at) =>
    paintFill(['to-color', ['at', ['id'], ['literal', columns[at]]]] as unknown as ExpressionSpecification),
  geojson: (at) => paintFill(['to-color', ['get', at ? 'late' : 'early']]),
}
const paintFill = (colour: ExpressionSpecification) => map.setPaintProperty(fillLayer, 'fill-color', colour)

async function timed(at: number): Promise<{ ms: number; repaints: number }> {
  let repaints = 0
  const count = () => repaints++
  map.on('render', count)
  const start = performance.now()
  const rest = map.once('idle')
  WAYS[way](at)
  await rest
  map.off('render', count)
  return { ms: performance.now() - start, repaints }
}

await timed(0)
const found: { ms: number; repaints: number }[] = []
for (let run = 0; run < RUNS; run++) found.push(await timed((run + 1) % 2))
const switched: CommuneSwitch = {
  ms: median(found.map(({ ms }) => ms)) ?? NaN,
  repaints: Math.max(...found.map(({ repaints }) => repaints)),
  communes: codes.length,
}
;(window as { switched?: CommuneSwitch }).switched = switched
