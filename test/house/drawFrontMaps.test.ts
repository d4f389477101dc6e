// @vitest-environment happy-dom
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { geoMercator } from 'd3-geo'
import { expect, it } from 'vitest'
import { PALETTES } from '@/catalog/palettes'
import { FRANCE_BOUNDS } from '@/map/extent'
import { drawFrontMaps } from '../../scripts/house/drawFrontMaps'

const maps = drawFrontMaps(resolve(import.meta.dirname, '../../public/data'))

it.each(['light', 'dark'] as const)(
  'the %s picture has the five class colours, the hatch and at most 120 kB',
  (theme) => {
    const picture = new DOMParser().parseFromString(maps[theme], 'image/svg+xml')
    const fills = [...picture.querySelectorAll('.territories path')].map((path) => path.getAttribute('fill'))
    expect(fills).toHaveLength(6)
    expect(new Set(fills)).toEqual(new Set([...PALETTES[theme].need, 'url(#still-hatch)']))
    expect(gzipSync(maps[theme], { level: 9 }).length).toBeLessThan(120_000)
  },
)

it('has the bounds of France whole as its edges, in Mercator', () => {
  const picture = new DOMParser().parseFromString(maps.light, 'image/svg+xml').documentElement
  const [width = 0, height = 0] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)))
  const [west, south, east, north] = FRANCE_BOUNDS
  const mercator = geoMercator()
  const [left = 0, top = 0] = mercator([west, north]) ?? []
  const [right = 0, bottom = 0] = mercator([east, south]) ?? []
  expect(width / height).toBeCloseTo((right - left) / (bottom - top), 2)
})
