import { describe, expect, it } from 'vitest'
import { departementBytes, franceBytes, MOST_DEPARTEMENT, MOST_FRANCE } from '../support/communeBytes'

describe('the shapes of communes, as a host that compresses sends them', () => {
  it('are light for the whole country', () => {
    expect(franceBytes().gzip).toBeLessThan(MOST_FRANCE)
  })

  it('are light for each département, Paris and its dense borders too', () => {
    const all = departementBytes()
    expect(all.length).toBeGreaterThan(100)
    // Near enough for the tiles: a measure that asks for none would prove nothing.
    expect(all.find(({ code }) => code === '75')?.tiles.length).toBeGreaterThan(0)
    expect(all.filter(({ gzip }) => gzip > MOST_DEPARTEMENT)).toEqual([])
  })
})
