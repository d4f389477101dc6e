import { median } from 'd3-array'
import { Map as MapLibreMap, type ExpressionSpecification } from 'maplibre-gl'
import { classOf } from '@/analysis/classes'
import { PALETTES } from '@/catalog/palettes'
import { isKnown } from '@/domain/value'
import { buildStyle } from '@/map/buildStyle'
import { FRANCE_BOUNDS } from '@/map/extent'
import { paintTerritories, type Fills, type Paint } from '@/map/paintTerritories'
import { serveShapes } from '@/map/serveShapes'
import { fillLayerId } from '@/map/styleState'
import { placeImages } from '@/map/symbolImages'
import '@/map/worker'
import type { Boundaries } from '@/schema/boundaries'
import type { Territories } from '@/schema/territories'
import type { IndicatorValues } from '@/schema/values'

export interface SwitchTimes {
  /** Medians, ms from the call to the map's rest. */
  featureState: number
  expression: number
  runs: number
  /** Whether both ways end on the same pixels. */
  samePicture: boolean
}

const RUNS = 7
const BREAKS = [1.5, 2.5, 3.5, 4.5]
const PAPER = '#FCFBF7'

const json = async <T>(file: string) => (await (await fetch(`/data/${file}`)).json()) as T
const [boundaries, territories, apl] = await Promise.all([
  json<Boundaries>('boundaries.json'),
  json<Territories>('territories.json'),
  json<IndicatorValues>('values/apl.json'),
])

/** The two columns between which both ways go back and forth. */
const [early, late] = ['2015', '2023'].map((vintage): Fills => {
  const values = apl.vintages[vintage]?.bassin?.values ?? []
  const colour = (row: number) => {
    const value = values[row]
    return (isKnown(value) ? PALETTES.light.need[classOf(value, BREAKS)] : PAPER) ?? PAPER
  }
  return new Map(territories.bassin.code.map((code, row) => [code, colour(row)]))
}) as [Fills, Fills]

serveShapes(boundaries)
const map = new MapLibreMap({
  container: 'map',
  style: buildStyle({ level: 'bassin', theme: 'light', layers: [] }),
  bounds: FRANCE_BOUNDS,
  fadeDuration: 0,
  attributionControl: false,
  canvasContextAttributes: { preserveDrawingBuffer: true },
})
await map.once('load')
placeImages(map, 'light')
await map.once('idle')

async function timed(change: () => void): Promise<number> {
  const start = performance.now()
  const rest = map.once('idle')
  change()
  await rest
  return performance.now() - start
}

let shown: Paint | undefined
const none: ReadonlySet<string> = new Set()
const byState = (fills: Fills) => () => {
  const paint = { fills, missing: none, uncertain: none }
  paintTerritories(map, 'bassin', paint, shown)
  shown = paint
}
const byExpression = (fills: Fills) => () => {
  const cases = [...fills].flatMap(([code, fill]) => [code, fill])
  map.setPaintProperty(fillLayerId('bassin'), 'fill-color', [
    'match',
    ['get', 'code'],
    ...cases,
    PAPER,
  ] as unknown as ExpressionSpecification)
}

async function medianOf(way: (fills: Fills) => () => void): Promise<number> {
  await timed(way(early))
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) times.push(await timed(way(run % 2 ? early : late)))
  return median(times) ?? NaN
}

const picture = () => map.getCanvas().toDataURL()

const featureState = await medianOf(byState)
const stateEnd = picture()
const expression = await medianOf(byExpression)
const times: SwitchTimes = { featureState, expression, runs: RUNS, samePicture: picture() === stateEnd }
;(window as { times?: SwitchTimes }).times = times
