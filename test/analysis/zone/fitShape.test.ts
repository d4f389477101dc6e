import { describe, expect, it } from 'vitest'
import { fitShape, LONGEST_ZONE } from '@/analysis/zone/fitShape'
import { encodeShape } from '@/analysis/zone/encodeShape'
import { insideShape } from '@/analysis/zone/insideShape'
import { square } from '../../support/shapes'

describe('a shape made to fit an address', () => {
  const coast = (count: number) => {
    const ring = Array.from({ length: count }, (_, at) => {
      const angle = (at / count) * 2 * Math.PI
      const radius = 0.5 + 0.05 * Math.sin(at * 1.7) + 0.02 * Math.sin(at * 0.31)
      return [3 + radius * Math.cos(angle), 45 + radius * Math.sin(angle)]
    })
    return [[[...ring, ring[0] ?? []]]]
  }

  it('stays whole where it is short', () => {
    const fitted = fitShape([[square(3, 45, 1)]])
    expect(fitted).toEqual({ shape: [[square(3, 45, 1)]], simplified: false })
  })

  it('is simplified just enough where it is long, and says so', () => {
    const fitted = fitShape(coast(5000))
    expect(fitted?.simplified).toBe(true)
    const length = encodeShape(fitted?.shape ?? []).length
    expect(length).toBeLessThanOrEqual(LONGEST_ZONE)
    expect(length).toBeGreaterThan(LONGEST_ZONE / 4)
    expect(insideShape(fitted?.shape ?? [])(3, 45)).toBe(true)
  })

  it('does not change once it fits: what is shown is what is shared', () => {
    const once = fitShape(coast(3000))?.shape ?? []
    expect(fitShape(once)).toEqual({ shape: once, simplified: false })
  })

  it('is null for what no simplification can hold', () => {
    const specks = Array.from({ length: 900 }, (_, at) => [
      square(-1 + (at % 30) * 0.3, 43 + Math.floor(at / 30) * 0.2, 0.15),
    ])
    expect(fitShape(specks)).toBeNull()
  })
})
