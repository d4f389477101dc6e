import { expect, it } from 'vitest'
import { overlapTable } from '../../../scripts/steps/overlapTable'
import { partitionCommunes } from '../../../scripts/steps/partition'
import { commune } from '../support/commune'

// Two bassins: the first lies in both intercommunalités, the second has an island that is in none.
const communes = [
  commune('01001', { bassin: 'B1', epci: 'E1', population: 10 }),
  commune('01002', { bassin: 'B1', epci: 'E1', population: 20 }),
  commune('01003', { bassin: 'B1', epci: 'E2', population: 40 }),
  commune('01004', { bassin: 'B2', epci: 'E2', population: 80 }),
  commune('01005', { bassin: 'B2', epci: '', population: 160 }),
]
const overlaps = overlapTable(partitionCommunes(communes), communes)

it('compte les communes que deux territoires ont en commun, et qui y vit', () => {
  expect(overlaps.bassin.epci).toEqual({
    finer: [0, 0, 1],
    wider: [0, 1, 1],
    communes: [2, 1, 1],
    people: [30, 40, 80],
  })
})

it('une commune sans intercommunalité compte dans son département, pas ailleurs', () => {
  expect(overlaps.bassin.departement?.communes).toEqual([3, 2])
  expect(overlaps.epci.departement).toEqual({
    finer: [0, 1],
    wider: [0, 0],
    communes: [2, 2],
    people: [30, 120],
  })
})

it('va de la maille fine à la maille large seulement', () => {
  expect(Object.keys(overlaps.region)).toEqual([])
  expect(overlaps.epci.bassin).toBeUndefined()
})
