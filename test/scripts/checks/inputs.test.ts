import { describe, expect, it } from 'vitest'
import { holdingProblems, lineFinder } from '../../../scripts/checks/holdingCheck'
import { departementBoxes, placeProblems } from '../../../scripts/checks/placeCheck'
import type { Holding } from '../../../scripts/sources/holdings'
import { temporaryFile } from '../support/temporaryFolder'

const DEPARTEMENTS = ['01', '2A', '63', '971']
const holding: Holding = { column: 'code', rows: [4, 6], without: ['2A'] }
const WHOLE = ['01001', '01002', '63003', '97101', '63999']
/** 63999 is an old code of 63003; nothing else is known. */
const toToday = (code: string) =>
  code === '63999' ? '63003' : ['01001', '01002', '63003', '97101'].includes(code) ? code : undefined
const problems = (codes: readonly string[]) =>
  holdingProblems('apl.csv', holding, codes, toToday, DEPARTEMENTS, (code) => codes.indexOf(code) + 2)

describe('what a file by commune must hold', () => {
  it('is there in a whole file, old codes too, and without the département that it never covers', () => {
    expect(problems(WHOLE)).toEqual([])
  })
  it('is not in half a file: too few lines, and départements without any', () => {
    expect(problems(WHOLE.slice(0, 2))).toEqual([
      'apl.csv : attendu de 4 à 6 lignes, trouvé 2 lignes.',
      'apl.csv, champ « code » : attendu une ligne au moins par département, trouvé aucune pour 63, 971.',
    ])
  })
  it('is not in two million lines', () => {
    expect(problems(Array.from({ length: 2e6 }, () => '01001'))[0]).toContain('trouvé 2000000 lignes')
  })
  it('is not a code that leads to no commune of today: an error, or a commune of a year to come', () => {
    expect(problems([...WHOLE, '01999'])).toEqual([
      'apl.csv, ligne 7, champ « code » : attendu une commune de la liste d’aujourd’hui, ou qui l’a précédée, trouvé « 01999 ».',
    ])
  })
  it('is told of five unknown codes, and of how many there are beyond', () => {
    const unknown = ['01991', '01992', '01993', '01994', '01995', '01996', '01997']
    const said = holdingProblems(
      'apl.csv',
      { ...holding, rows: [1, 99] },
      [...WHOLE, ...unknown],
      toToday,
      DEPARTEMENTS,
      () => 1,
    )
    expect(said).toHaveLength(6)
    expect(said.at(-1)).toContain('2 autres codes inconnus')
  })
  it('is found again in the file, by the line of its code', () => {
    const find = lineFinder(temporaryFile('a.csv', 'nom;code\n"Un\nDeux";01001\nTrois;63003\n'), 'code')
    expect([find('63003'), find('99999')]).toEqual([4, null])
  })
})

describe('where a point stands', () => {
  const square = (west: number, south: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south],
      ],
    ],
  })
  const boxes = departementBoxes([
    { code: '63003', name: 'Ambert', geometry: square(3, 45) },
    { code: '63113', name: 'Clermont', geometry: square(2.5, 45.2) },
    { code: '97101', name: 'Les Abymes', geometry: square(-62, 16) },
  ])
  const said = (code: string, lat: number, lon: number) =>
    placeProblems('centres.csv', [{ code, lat, lon }], boxes, () => 9)

  it('is in its département, or just beyond: communes moved since the outlines', () => {
    expect([said('63003', 45.5, 2.6), said('63003', 45.5, 4.1), said('97101', 16.2, -61.5)].flat()).toEqual(
      [],
    )
  })
  it('is elsewhere when latitude and longitude are swapped, and that is said', () => {
    expect(said('63003', 3.7, 45.5)).toEqual([
      'centres.csv, ligne 9, champ « lat, lon » : attendu un point dans le département 63, trouvé 3.7, 45.5 (latitude et longitude échangées ?).',
    ])
  })
  it('is elsewhere at 0, 0, and with a minus sign lost', () => {
    expect(said('63003', 0, 0)[0]).toMatch(/trouvé 0, 0\.$/)
    expect(said('97101', 16.2, 61.5)[0]).toContain('attendu un point dans le département 971')
  })
  it('is not judged where no outline is known', () => expect(said('98735', -17, -149)).toEqual([]))
})
