import { describe, expect, it } from 'vitest'
import { gpCounts } from '@/catalog/gpCounts'

describe('the two counts of GPs', () => {
  it('are said side by side, with why: Saugues has no self-employed GP for one, and one GP for the other', () => {
    const said = gpCounts(0, 28.79, 3473)
    expect(said?.selfEmployed).toBe('Aucun généraliste libéral pour l’Assurance maladie.')
    expect(said?.all).toMatch(/^1 généraliste, soit 28,8 pour 100.000 habitants, dans la base/)
    expect(said?.all).toContain('les seuls libéraux')
  })

  it('give the rate alone where it is too coarse to tell the number', () => {
    expect(gpCounts(5000, 83.2, 12_000_000)?.all).toMatch(/^83,2 généralistes pour/)
  })

  it('are not compared where one is missing', () => {
    expect(gpCounts('not-published', 28.79, 3473)).toBeNull()
    expect(gpCounts(0, undefined, 3473)).toBeNull()
  })
})
