import { readFileSync } from 'node:fs'
import {
  area,
  booleanIntersects,
  booleanPointInPolygon,
  feature,
  intersect,
  multiPolygon,
  pointsWithinPolygon,
} from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { partsOf, polygonIndex } from '@/analysis/locate'
import { insideShape } from '@/analysis/zone/insideShape'
import { relate } from '@/analysis/zone/relate'
import { zoneShares } from '@/analysis/zone/shares'
import type { Shape } from '@/domain/zone'
import type { Boundaries } from '@/schema/boundaries'
import { numbers, randomZone, square } from '../../support/shapes'

const boundaries = JSON.parse(readFileSync('public/data/boundaries.json', 'utf8')) as Boundaries
const bassins = territoryFeatures(boundaries, 'bassin')
const index = polygonIndex(bassins.features)
const all = (work: ReturnType<typeof zoneShares>) => {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

describe('a point and a zone', () => {
  const corse: Shape = [[square(8.5, 41.3, 1.2), square(9, 42, 0.2)]]
  const islands: Shape = [[square(55.2, -21.4, 0.7)], [square(-5.2, 48.4, 0.2)]]

  it.each([
    ['Ajaccio, in the square', corse, 8.7387, 41.9192, true],
    ['Corte, in the hole', corse, 9.15, 42.1, false],
    ['the border of the square', corse, 8.5, 42, true],
    ['Nice, on the mainland', corse, 7.26, 43.7, false],
    ['Saint-Denis de La Réunion, overseas', islands, 55.4504, -20.8789, true],
    ['Ouessant, an island', islands, -5.0966, 48.4577, true],
    ['Brest, not on it', islands, -4.486, 48.39, false],
  ])('%s', (_, shape, lon, lat, expected) => {
    expect(insideShape(shape)(lon, lat)).toBe(expected)
  })

  it('counts a shared border on both sides: a point on it is in each of two neighbours', () => {
    expect(insideShape([[square(2, 45, 1)]])(3, 45.5)).toBe(true)
    expect(insideShape([[square(3, 45, 1)]])(3, 45.5)).toBe(true)
  })
})

describe('random zones', () => {
  const next = numbers(7)
  const zones = Array.from({ length: 12 }, () => randomZone(next))

  it('hold the same points as by brute force', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => row)
    zones.forEach((zone, at) => {
      // Points near each zone, so that many are inside.
      const [x = 0, y = 0] = zone[0]?.[0]?.[0] ?? []
      const xs = rows.map((row) => x - 1 + 2 * ((row * 0.618 + at) % 1))
      const ys = rows.map((row) => y - 1 + 2 * ((row * 0.414 + at) % 1))
      const brute = pointsWithinPolygon(
        {
          type: 'FeatureCollection',
          features: xs.map((px, row) => ({
            type: 'Feature',
            properties: { row },
            geometry: { type: 'Point', coordinates: [px, ys[row] ?? 0] },
          })),
        },
        { type: 'MultiPolygon', coordinates: zone },
      )
      expect(brute.features.length).toBeGreaterThan(10)
      const inside = insideShape(zone)
      expect(xs.flatMap((px, row) => (inside(px, ys[row] ?? Number.NaN) ? row : []))).toEqual(
        brute.features.map(({ properties }) => Number(properties['row'])),
      )
    })
  })

  it('touch the same bassins by index and by Turf on all', () => {
    const some = bassins.features.filter((_, row) => row % 7 === 0 || row > 1640)
    const few = polygonIndex(some)
    for (const zone of zones.slice(0, 6)) {
      const geometry = { type: 'MultiPolygon' as const, coordinates: zone }
      const brute = some.filter((feature) => booleanIntersects(feature, geometry))
      const found = relate(few, zone)
      expect([...found.keys()].map((f) => f.properties.code).sort()).toEqual(
        brute.map((f) => f.properties.code).sort(),
      )
      for (const [feature, relation] of found) {
        const vertices = partsOf(feature.geometry).flat(2)
        const allIn = vertices.every((vertex) => booleanPointInPolygon(vertex, geometry))
        if (relation === 'inside') expect(allIn).toBe(true)
      }
    }
  })
})

describe('the share of a territory in a zone', () => {
  const two = [square(0, 45, 1), square(1, 45, 1)].map((ring, at) => ({
    type: 'Feature' as const,
    properties: { code: `b${at}` },
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  }))
  const shares = (zone: Shape) => all(zoneShares(polygonIndex(two), zone))

  it('is 1 for one that lies inside, and a half for one cut in two', () => {
    expect(shares([[square(-0.5, 44.5, 2)]])).toEqual([
      { code: 'b0', share: 1 },
      { code: 'b1', share: expect.closeTo(0.5, 2) },
    ])
  })

  it('is nothing for a neighbour that only shares a border', () => {
    expect(shares([[square(0, 45, 1)]])).toEqual([{ code: 'b0', share: 1 }])
  })

  it('leaves out the hole of a zone, and finds a zone inside one territory', () => {
    expect(shares([[square(-1, 44, 4), square(0.25, 45.25, 0.5)]])[0]?.share).toBeCloseTo(0.75, 2)
    expect(shares([[square(0.25, 45.25, 0.5)]])).toEqual([{ code: 'b0', share: expect.closeTo(0.25, 2) }])
  })

  it('is that of Turf’s clipping by the whole zone, of holes and of pieces too', () => {
    const next = numbers(11)
    for (const zone of Array.from({ length: 6 }, () => [...randomZone(next), ...randomZone(next)])) {
      const whole = multiPolygon(zone)
      const expected = [...relate(index, zone).keys()].map(({ properties: { code }, geometry }) => {
        const territory = feature(geometry)
        const common = intersect({ type: 'FeatureCollection', features: [territory, whole] })
        return { code, share: common ? area(common) / area(territory) : 0 }
      })
      for (const { code, share } of all(zoneShares(index, zone))) {
        const own = expected.find((entry) => entry.code === code)?.share
        expect(own, code).toBeDefined()
        // From 0.9995 on, a territory is said to be entirely inside.
        expect(Math.abs(share - (own ?? 0)), code).toBeLessThan(share === 1 ? 0.0005 : 1e-9)
      }
    }
  })

  it('tells how far it is, from 0 to 1', () => {
    const work = zoneShares(index, [[square(2, 45, 1)]])
    const progress: number[] = []
    for (let step = work.next(); !step.done; step = work.next()) progress.push(step.value)
    expect(progress.length).toBeGreaterThan(5)
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect(Math.max(...progress)).toBeLessThanOrEqual(1)
  })

  it('finds the bassins of a département along borders that both share', () => {
    const cantal = territoryFeatures(boundaries, 'departement').features.find(
      (f) => f.properties.code === '15',
    )
    if (!cantal) throw new Error('15')
    const found = all(
      zoneShares(
        index,
        cantal.geometry.type === 'Polygon' ? [cantal.geometry.coordinates] : cantal.geometry.coordinates,
      ),
    )
    expect(found.length).toBeGreaterThan(10)
    expect(found.every(({ share }) => share > 0 && share <= 1)).toBe(true)
  })
})
