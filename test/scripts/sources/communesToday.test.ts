import { describe, expect, it } from 'vitest'
import { LISTED_YEAR, listedYear } from '../../../scripts/sources/listedYear'
import { readCommunesToday } from '../../../scripts/sources/communesToday'
import { temporaryFile } from '../support/temporaryFolder'

const entries = [
  {
    code: '75056',
    nom: 'Paris',
    type: 'commune-actuelle',
    departement: '75',
    region: '11',
    population: 2100000,
  },
  { code: '75101', nom: 'Paris 1er Arrondissement', type: 'arrondissement-municipal', commune: '75056' },
  {
    code: '01015',
    nom: 'Arboys',
    type: 'commune-actuelle',
    departement: '01',
    region: '84',
    anciensCodes: ['01340'],
  },
  { code: '01015', nom: 'Arbignieu', type: 'commune-deleguee', chefLieu: '01015' },
  { code: '01340', nom: 'Saint-Bois', type: 'commune-deleguee', chefLieu: '01015' },
  {
    code: '55386',
    nom: 'Noyers',
    type: 'commune-actuelle',
    departement: '55',
    region: '44',
    anciensCodes: ['55273'],
  },
  { code: '55273', nom: 'Laheycourt', type: 'commune-associee', chefLieu: '55245' },
]

it('tells communes, their arrondissements, and which commune holds a part or a former commune', () => {
  const { communes, parents, parts, arrondissements } = readCommunesToday(
    temporaryFile('communes.json', JSON.stringify(entries)),
  )
  expect(communes.map(({ code }) => code)).toEqual(['75056', '01015', '55386'])
  expect(communes[1]).toMatchObject({ name: 'Arboys', population: null, postalCodes: [] })
  expect([...arrondissements]).toEqual([['75101', 'Paris 1er Arrondissement']])
  expect([...parts]).toEqual([
    ['01015', 'Arbignieu'],
    ['01340', 'Saint-Bois'],
    ['55273', 'Laheycourt'],
  ])
  // What a part says of itself goes before a list of former codes that says otherwise.
  expect([...parents]).toEqual([
    ['75101', '75056'],
    ['01340', '01015'],
    ['55273', '55245'],
  ])
})

it('refuses a file of another shape, naming the field', () => {
  const path = temporaryFile(
    'communes.json',
    JSON.stringify([{ code: 1, nom: 'Paris', type: 'commune-actuelle' }]),
  )
  expect(() => readCommunesToday(path)).toThrow('« 0.code »')
})

describe('the year of the list of communes', () => {
  const README =
    '| Année | Version du package | NPM |\n|---|---|---|\n| 2027 | 7.0.0 | `npm i` |\n| 2026 | 6.0.0 | `npm i` |\n'

  it('is what the package says of its own version: a newer package is a newer year, and no code', () => {
    expect([listedYear(README, '7.0.0'), listedYear(README, '6.0.0')]).toEqual(['2027', '2026'])
    expect(readCommunesToday().year).toBe(LISTED_YEAR)
    expect(LISTED_YEAR).toMatch(/^20\d\d$/)
  })

  it('is refused where the package does not say it', () => {
    expect(() => listedYear(README, '8.0.0')).toThrow('8.0.0 ne dit pas dans son README l’année de sa liste')
  })
})
