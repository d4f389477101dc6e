import { describe, expect, it } from 'vitest'
import { decodeShape, encodeShape } from '@/analysis/zone/encodeShape'
import type { Shape } from '@/domain/zone'

const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]

describe('a shape as text', () => {
  it.each<[string, Shape]>([
    [
      'a triangle in Auvergne',
      [
        [
          [
            [3.5, 45.5],
            [3.9, 45.5],
            [3.7, 45.8],
            [3.5, 45.5],
          ],
        ],
      ],
    ],
    ['a zone with a hole', [[square(8.6, 41.6, 0.8), square(8.9, 41.9, 0.2)]]],
    [
      'two islands either side of the meridian and the equator',
      [[square(-61.8, 16, 0.5)], [square(55.2, -21.4, 0.6)]],
    ],
  ])('comes back: %s', (_, shape) => {
    const back = decodeShape(encodeShape(shape))
    expect(back).toEqual(
      shape.map((rings) =>
        rings.map((ring) => ring.map(([x = 0, y = 0]) => [expect.closeTo(x, 4), expect.closeTo(y, 4)])),
      ),
    )
  })

  it('is written again in the same words', () => {
    const text = encodeShape([[square(3.123456, 45.98765, 0.31)]])
    expect(encodeShape(decodeShape(text) ?? [])).toBe(text)
  })

  it('needs no escaping in an address, and at most four signs a vertex for steps under 1.6 km', () => {
    const ring = Array.from({ length: 300 }, (_, at) => {
      const angle = (at / 300) * 2 * Math.PI
      return [3 + 0.4 * Math.cos(angle), 45 + 0.4 * Math.sin(angle)]
    })
    const text = encodeShape([[[...ring, ring[0] ?? []]]])
    expect(encodeURIComponent(text)).toBe(text)
    expect(text.length).toBeLessThan(300 * 4 + 10)
  })

  it.each([
    '',
    'A',
    'AAAA',
    'é',
    'AAAAAAA~',
    '______________________',
    'AAAAAA.AA',
    '________________AAAAAAAAAA',
  ])('is refused where it is none of ours: « %s »', (text) => {
    expect(decodeShape(text)).toBeUndefined()
  })
})
