import { describe, expect, it } from 'vitest'
import { RateLimit } from '../../../scripts/receive/RateLimit'

describe('the rate limit', () => {
  it('gives so many at once, then one each share of a minute', () => {
    const limit = new RateLimit(3)
    expect([limit.take('a', 0), limit.take('a', 0), limit.take('a', 0)]).toEqual([0, 0, 0])
    expect(limit.take('a', 0)).toBe(20)
    expect(limit.take('a', 10_000)).toBe(10)
    expect(limit.take('a', 20_000)).toBe(0)
    expect(limit.take('a', 20_000)).toBe(20)
  })
  it('counts each client apart', () => {
    const limit = new RateLimit(1)
    expect([limit.take('a', 0), limit.take('b', 0)]).toEqual([0, 0])
  })
  it('never gives more than a minute’s worth after a long silence', () => {
    const limit = new RateLimit(1)
    expect(limit.take('a', 0)).toBe(0)
    expect(limit.take('a', 3_600_000)).toBe(0)
    expect(limit.take('a', 3_600_000)).toBe(60)
  })
})
