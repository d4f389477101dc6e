import { expect, it } from 'vitest'
import { OVERSEAS, overseasAt, overseasOfCode, overseasOfInitiative } from '@/domain/overseas'
import { realBassins } from '../support/realBassins'

it.each([
  ['Fort-de-France', -61.07, 14.6, '972'],
  ['Pointe-à-Pitre', -61.53, 16.24, '971'],
  ['Cayenne', -52.33, 4.94, '973'],
  ['Saint-Denis', 55.45, -20.88, '974'],
  ['Mamoudzou', 45.23, -12.78, '976'],
  ['Ajaccio', 8.74, 41.92, null],
  ['Ouessant', -5.1, 48.46, null],
] as const)('%s est dans le cadre de sa position', (_, lon, lat, own) => {
  expect(overseasAt(lon, lat)).toBe(own)
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

it('la position de chacun des bassins réels dit son outre-mer, comme son département', () => {
  const { lon, lat, departement } = realBassins.bassin
  expect(lon.map((own, row) => overseasAt(own, lat[row]!))).toEqual(
    departement.map((own) => OVERSEAS.find((each) => each === own) ?? null),
  )
})
