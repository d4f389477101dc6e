import { expect, it } from 'vitest'
import { OVERSEAS, overseasOf, overseasOfCode, overseasOfInitiative } from '@/domain/overseas'
import { realBassins } from '../support/realBassins'

it.each([
  ['bassin', '97209', '972'],
  ['bassin', '2A004', null],
  ['departement', '976', '976'],
  ['departement', '97', null],
  ['departement', '2B', null],
  ['region', '04', '974'],
  ['region', '94', null],
  ['france', 'FR', null],
] as const)('un territoire (%s, %s) est dans le cadre %s', (level, code, own) => {
  expect(overseasOf(level, code)).toBe(own)
})

it('une commune est dans le cadre que dit son code', () => {
  expect(overseasOfCode('97416')).toBe('974')
  expect(overseasOfCode('63003')).toBeNull()
})

it('une initiative est où est son bassin, sinon dans son premier département', () => {
  expect(overseasOfInitiative({ bassin: '97209', departements: [], regions: [] })).toBe('972')
  expect(overseasOfInitiative({ bassin: '69123', departements: ['974'], regions: [] })).toBeNull()
  expect(overseasOfInitiative({ departements: ['974'], regions: [] })).toBe('974')
  expect(overseasOfInitiative({ departements: [], regions: [] })).toBeNull()
})

it('le code de chacun des 1 707 bassins réels dit son outre-mer, comme son département', () => {
  const { code, departement } = realBassins.bassin
  expect(code.map((own) => overseasOf('bassin', own))).toEqual(
    departement.map((own) => OVERSEAS.find((each) => each === own) ?? null),
  )
})
