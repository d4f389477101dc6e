import { describe, expect, it } from 'vitest'
import type { CommunePolygon } from '../../../../scripts/sources/communePolygons'
import { polygonArea } from '@/analysis/polygonArea'
import { mendPolygons } from '../../../../scripts/steps/tiles/mendPolygons'

const box = (code: string, west: number, east: number, south = 45, north = 46): CommunePolygon => ({
  code,
  name: `Commune ${code}`,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  },
})
const areaOf = ({ geometry }: CommunePolygon) =>
  geometry.type === 'Polygon'
    ? polygonArea(geometry.coordinates)
    : geometry.coordinates.reduce((sum, rings) => sum + polygonArea(rings), 0)
const toToday = (code: string) => ({ '01009': '01001' })[code] ?? code

describe('outlines of the communes of today', () => {
  it('take the code of today, and keep those of 2018 where they are enough', async () => {
    const polygons = [box('01001', 2, 3), box('01009', 3, 4)]
    const mended = await mendPolygons(polygons, [], toToday, ['01001'])
    expect(mended.without).toEqual([])
    expect(mended.polygons.map(({ code }) => code)).toEqual(['01001', '01001'])
  })

  it('part what has been parted since, without a hole: the outer border stays the one of 2018', async () => {
    const whole = box('01001', 2, 4)
    // Those of 2026 leave a strip of 2018 uncovered in the west, and go beyond it in the east.
    const recent = [box('01001', 2.01, 3), box('01002', 3, 4.02)]
    const { polygons, without } = await mendPolygons([whole, box('01003', 4, 5)], recent, toToday, [
      '01001',
      '01002',
      '01003',
    ])
    expect(without).toEqual([])
    const of = (code: string) => polygons.filter((polygon) => polygon.code === code)
    expect(polygons.map(({ code }) => code).sort()).toEqual(['01001', '01002', '01003'])
    const half = areaOf(box('', 2, 3))
    expect(of('01001').map(areaOf)[0]).toBeCloseTo(half, 0)
    expect(of('01002').map(areaOf)[0]).toBeCloseTo(half, 0)
  })

  it('are said to be missing where no file has one', async () => {
    const { without } = await mendPolygons([box('01001', 2, 3)], [], toToday, ['01001', '97701'])
    expect(without).toEqual(['97701'])
  })
})
