import { booleanIntersects, distance, pointsWithinPolygon } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson'
import { describe, expect, test } from 'vitest'
import { polygonIndex } from '@/analysis/locate'
import { nearest, pointIndex } from '@/analysis/nearest'
import { boxOfShape, insideShape } from '@/analysis/zone/insideShape'
import { relate } from '@/analysis/zone/relate'
import type { Shape } from '@/domain/zone'
import { numbers, randomZone } from '../support/shapes'
import { drawnBassins, scatteredPoints } from './support/france'
import { ms, repeated, say, times } from './support/measure'

const COUNT = 50_000
const next = numbers(5)
const { lon, lat } = scatteredPoints(COUNT, next)
const built = repeated(5, () => pointIndex(lon, lat))
const index = built.value

/** As the communes of a zone are found: the index gives those of its box. */
function pointsInShape(zone: Shape): number[] {
  const inside = insideShape(zone)
  const near = index.tree.range(...boxOfShape(zone))
  return near.filter((row) => inside(lon[row] ?? NaN, lat[row] ?? NaN)).sort((a, b) => a - b)
}

/** Zones as people draw them: 5 to 35 corners, from a canton to a région, some with a hole. */
const zones = Array.from({ length: 12 }, () => randomZone(next))
const asFeature = (shape: Shape): Feature<MultiPolygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiPolygon', coordinates: shape },
})

describe('une zone dessinée', () => {
  test('points dedans : index et Turf, contre pointsWithinPolygon', () => {
    const points: FeatureCollection<Point, { row: number }> = {
      type: 'FeatureCollection',
      features: lon.map((x, row) => ({
        type: 'Feature',
        properties: { row },
        geometry: { type: 'Point', coordinates: [x, lat[row] ?? NaN] },
      })),
    }
    const indexed = repeated(5, () => zones.map(pointsInShape))
    const turf = repeated(2, () =>
      zones.map((zone) => pointsWithinPolygon(points, asFeature(zone)).features.map((p) => p.properties.row)),
    )
    expect(indexed.value).toEqual(turf.value)
    expect(indexed.value.flat().length).toBeGreaterThan(1000)
    const ratio = turf.ms / indexed.ms
    say(
      `${zones.length} zones, ${COUNT} points`,
      `index et Turf ${ms(indexed.ms)} (index construit une fois, ${ms(built.ms)})`,
      `pointsWithinPolygon ${ms(turf.ms)}`,
      times(ratio),
    )
    expect(ratio).toBeGreaterThanOrEqual(5)
  })

  test('bassins touchés : index, côtés et Turf, contre booleanIntersects sur tous', () => {
    const bassins = drawnBassins()
    const boxes = repeated(5, () => polygonIndex(bassins))
    const few = zones.slice(0, 4)
    const indexed = repeated(5, () => few.map((zone) => relate(boxes.value, zone)))
    const turf = repeated(2, () =>
      few.map((zone) => bassins.filter((bassin) => booleanIntersects(bassin, asFeature(zone)))),
    )
    const codes = (features: Iterable<(typeof bassins)[number]>) =>
      [...features].map(({ properties }) => properties.code).sort()
    expect(indexed.value.map((found) => codes(found.keys()))).toEqual(turf.value.map(codes))
    const ratio = turf.ms / indexed.ms
    say(
      `${few.length} zones, ${bassins.length} bassins de vie`,
      `index et Turf ${ms(indexed.ms)} (index construit une fois, ${ms(boxes.ms)})`,
      `booleanIntersects ${ms(turf.ms)}`,
      times(ratio),
    )
    expect(ratio).toBeGreaterThanOrEqual(15)
  })
})

test('les 10 plus proches : geokdbush, contre le tri de toutes les distances', () => {
  const places = Array.from({ length: 20 }, () => Math.floor(next() * COUNT))
  const at = (row: number): [number, number] => [lon[row] ?? NaN, lat[row] ?? NaN]
  const indexed = repeated(9, () => places.map((place) => nearest(index, ...at(place), 10)))
  const sorted = repeated(2, () =>
    places.map((place) =>
      lon
        .map((_, row) => ({ row, km: distance(at(place), at(row)) }))
        .sort((a, b) => a.km - b.km)
        .slice(0, 10),
    ),
  )
  const kilometres = (found: readonly { km: number }[][]) => found.map((list) => list.map(({ km }) => km))
  const rows = (found: readonly { row: number }[][]) => found.map((list) => list.map(({ row }) => row))
  expect(rows(indexed.value)).toEqual(rows(sorted.value))
  // Turf's Earth has a radius of 6,371.0088 km, geokdbush's 6,371: the same distances to a metre in 700 km.
  for (const [at, list] of kilometres(indexed.value).entries())
    for (const [rank, km] of list.entries())
      expect(km).toBeCloseTo(kilometres(sorted.value)[at]?.[rank] ?? NaN, 3)
  const ratio = sorted.ms / indexed.ms
  say(
    `${places.length} lieux, 10 plus proches de ${COUNT} points`,
    `geokdbush ${ms(indexed.ms)}`,
    `tri des distances de Turf ${ms(sorted.ms)}`,
    times(ratio),
  )
  expect(ratio).toBeGreaterThanOrEqual(100)
})
