import { afterEach, describe, expect, it } from 'vitest'
import { enterBrought, withdrawBrought } from '@/catalog/broughtIndicator'
import { furtherNeeds } from '@/catalog/furtherNeeds'
import { indicatorById, INDICATORS } from '@/catalog/indicators'
import { rankOrder, rankStart } from '@/catalog/rankOrder'
import type { Brought } from '@/schema/brought'

const id = 'apporte-rang11'
const RATE: Brought = {
  ...{ id, name: 'Vaccination', unit: 'pour 100', year: '2024', source: 'ARS', kind: 'rate', better: 'high' },
  ...{ wider: 'none', decimals: 0, level: 'bassin', readOn: '2026-11-28', codes: ['63003'], values: [12] },
}
const orderOf = (change: Partial<Brought>) => {
  enterBrought({ ...RATE, ...change })
  return rankOrder(indicatorById(id))
}
afterEach(() => withdrawBrought(id))

describe('the order of ranks', () => {
  it('is from the least provided where more care is offered, and from the highest value elsewhere', () => {
    expect(rankOrder(indicatorById('apl'))).toBe('provision')
    expect(rankOrder(indicatorById('generalistes'))).toBe('provision')
    // A great distance, or many deaths, is not to be badly provided.
    expect(rankOrder(indicatorById('distance-maison'))).toBe('falling')
    expect(rankOrder(indicatorById('mortalite'))).toBe('falling')
    expect(rankStart(indicatorById('apl'))).toBe('low')
    expect(rankStart(indicatorById('mortalite'))).toBe('high')
  })
  it('says nothing of provision for what a person brought', () => {
    expect(orderOf({ better: 'high' })).toBe('rising')
    expect(orderOf({ better: 'low' })).toBe('falling')
    expect(orderOf({ better: 'neither' })).toBe('falling')
  })
})

describe('a number of things', () => {
  it('has no better end: it follows the size of a territory', () => {
    const counts = INDICATORS.filter(({ kind }) => kind === 'count')
    expect(counts.length).toBeGreaterThan(3)
    expect(counts.filter(({ better }) => better !== null).map((entry) => entry.id)).toEqual([])
  })
  it('has none either where it was brought, whatever was said of it, and is no need', () => {
    expect(orderOf({ kind: 'count', better: 'high' })).toBe('falling')
    expect(indicatorById(id)).toMatchObject({ better: null, palette: 'neutral' })
    expect(furtherNeeds()).not.toContain(id)
    enterBrought(RATE)
    expect(furtherNeeds()).toContain(id)
  })
})
