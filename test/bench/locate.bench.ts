import { booleanPointInPolygon, featureCollection, point, pointsWithinPolygon } from '@turf/turf'
import { expect, test } from 'vitest'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { locate, polygonIndex } from '@/analysis/locate'
import { numbers } from '../support/shapes'
import { detailedBassins, drawnBassins, meanVertices, scatteredPoints } from './support/france'
import { ms, repeated, say, times, type Timed } from './support/measure'

/** Turf alone takes minutes on all points: so many, spread over them, stand for the rest. */
const SAMPLE = 1000
const COUNTS = [5_000, 50_000]

/** Ratios of the time of Turf alone to that of the index. */
interface Ratios {
  /** Each point tested against each bassin, as a person writes it first: a point on a border may be in several. */
  pairs: number
  /** Each bassin asked of all points, Turf looking at its box first. */
  every: number
  /** Each point tested until its bassin is found. */
  until: number
}

function compare(bassins: readonly TerritoryFeature[], count: number): Ratios {
  const { lon, lat } = scatteredPoints(count, numbers(11))
  const at = (row: number): [number, number] => [lon[row] ?? NaN, lat[row] ?? NaN]
  const all = [...lon.keys()]
  const sample = all.filter((row) => row % Math.floor(count / SAMPLE) === 0)
  const codes = (rows: readonly number[], find: (row: number) => TerritoryFeature | undefined) =>
    rows.map((row) => find(row)?.properties.code ?? null)

  const built = repeated(9, () => polygonIndex(bassins))
  const indexAll = () => codes(all, (row) => locate(built.value, lon[row] ?? NaN, lat[row] ?? NaN))
  const early = repeated(9, indexAll)
  const every = repeated(2, () => {
    const points = featureCollection(sample.map((row) => point(at(row), { row })))
    const holds = new Map<number, string>()
    for (const bassin of bassins)
      for (const { properties } of pointsWithinPolygon(points, bassin).features)
        holds.set(properties.row, bassin.properties.code)
    return sample.map((row) => holds.get(row) ?? null)
  })
  const until = repeated(2, () =>
    codes(sample, (row) => bassins.find((bassin) => booleanPointInPolygon(at(row), bassin))),
  )

  const pairs = repeated(2, () =>
    codes(sample, (row) => bassins.filter((bassin) => booleanPointInPolygon(at(row), bassin))[0]),
  )

  // Before and after: the machine changes pace while Turf alone takes its minutes.
  const late = repeated(9, indexAll)
  const indexed = early.ms < late.ms ? early : late

  const found = sample.map((row) => indexed.value[row])
  expect(found).toEqual(every.value)
  expect(found).toEqual(until.value)
  expect(found).toEqual(pairs.value)
  expect(found.filter(Boolean).length).toBeGreaterThan(SAMPLE * 0.9)
  const whole = ({ ms }: Timed<unknown>) => (ms * count) / sample.length
  const ratios = {
    pairs: whole(pairs) / indexed.ms,
    every: whole(every) / indexed.ms,
    until: whole(until) / indexed.ms,
  }
  say(
    `${count} points, ${bassins.length} bassins de vie de ${meanVertices(bassins)} sommets`,
    `index et Turf ${ms(indexed.ms)} (index construit une fois, ${ms(built.ms)})`,
    `booleanPointInPolygon sur tous ${ms(whole(pairs))} ${times(ratios.pairs)}`,
    `pointsWithinPolygon par bassin ${ms(whole(every))} ${times(ratios.every)}`,
    `booleanPointInPolygon jusqu’au premier ${ms(whole(until))} ${times(ratios.until)}`,
    `Turf mesuré sur ${sample.length} points`,
  )
  return ratios
}

test.each(COUNTS)('%i points dans les contours de la carte', (count) => {
  // Simplified contours, eight times shorter, spare Turf most of its work and the index hardly any of its own.
  const { pairs, every, until } = compare(drawnBassins(), count)
  expect(pairs).toBeGreaterThanOrEqual(150)
  expect(Math.min(every, until)).toBeGreaterThanOrEqual(75)
})

const folder = process.env['INPUTS']
test.skipIf(!folder)(
  '5 000 et 50 000 points dans les contours des producteurs (INPUTS=DOSSIER)',
  async () => {
    const bassins = await detailedBassins(folder ?? '')
    for (const count of COUNTS) {
      const { pairs, every, until } = compare(bassins, count)
      expect(pairs).toBeGreaterThanOrEqual(300)
      expect(Math.min(every, until)).toBeGreaterThanOrEqual(200)
    }
  },
)
