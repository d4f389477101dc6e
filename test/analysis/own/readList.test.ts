import { describe, expect, it } from 'vitest'
import { listIndex } from '@/analysis/own/listIndex'
import { readList } from '@/analysis/own/readList'
import type { Communes } from '@/schema/communes'

/** code, name, postal codes, people, bassin */
const ROWS = [
  ['01004', 'Ambérieu-en-Bugey', '01500', 15000, '01004'],
  ['2A004', 'Ajaccio', '20000 20090', 72000, '2A004'],
  ['49007', 'Angers', '49000', 157000, '49007'],
  ['63003', 'Ambert', '63600', 6700, '63003'],
  ['63010', 'Arlanc', '63220', 1900, '63003'],
  ['63125', 'Cournon', '63600', 20000, '63003'],
  ['69123', 'Lyon', '69001 69002', 520000, '69123'],
  ['75056', 'Paris', '75001', 2100000, '75056'],
  ['93066', 'Saint-Denis', '93200', 149000, '75056'],
  ['94038', "L'Haÿ-les-Roses", '94240', 31000, '75056'],
  ['97411', 'Saint-Denis', '97400', 155000, '97411'],
  ['97502', 'Saint-Pierre', '97500', 5000, ''],
] as const
const column = <K extends 0 | 1 | 2 | 3 | 4>(at: K) => ROWS.map((row) => row[at])
const table: Communes = {
  ...{ code: [...column(0)], name: [...column(1)], postalCodes: [...column(2)] },
  ...{ population: [...column(3)], bassin: [...column(4)], lon: ROWS.map(() => 0), lat: ROWS.map(() => 0) },
}
const former = {
  code: ['49018', '63012', '63013'],
  name: ['Baugé', 'Arlanc-le-Vieux', 'Saint-Denis'],
  commune: ['49007', '63010', '63010'],
}
const departements = {
  code: ['01', '2A', '49', '63', '69', '75', '93', '94', '974'],
  name: [
    'Ain',
    'Corse-du-Sud',
    'Maine-et-Loire',
    'Puy-de-Dôme',
    'Rhône',
    'Paris',
    'Seine-Saint-Denis',
    'Val-de-Marne',
    'La Réunion',
  ],
}
const index = listIndex(table, former, departements)
const read = (text: string) => readList(text, index)
const codes = (text: string) => read(text).read.map(({ commune }) => commune)

describe('a list of communes as people have it', () => {
  it('reads codes, with or without their first zero, one a line or parted by ; , or tabs', () => {
    expect(codes('63003\n1004;63010,\t2a004 \r\n"49007"')).toEqual([
      '63003',
      '01004',
      '63010',
      '2A004',
      '49007',
    ])
  })
  it('reads codes on one line with only spaces, or bars, between', () => {
    expect(codes('63003 1004  2a004')).toEqual(['63003', '01004', '2A004'])
    expect(codes('63 003 | Arlanc')).toEqual(['63003', '63010'])
  })
  it('reads Corsica by the codes it had before 1976', () => {
    expect(codes('20004')).toEqual(['2A004'])
  })
  it('reads names without minding accents, hyphens, capitals and the place of the article', () => {
    expect(codes("AMBERIEU EN BUGEY\nl'hay les roses\nHaÿ-les-Roses (L')")).toEqual(['01004', '94038'])
  })
  it('brings a former commune to that of today, and an arrondissement to its city', () => {
    expect(read('49018\nArlanc-le-Vieux\n75111\n69002\nLyon 3e\nParis 11').read).toEqual([
      { text: '49018', line: 1, commune: '49007', as: 'former' },
      { text: 'Arlanc-le-Vieux', line: 2, commune: '63010', as: 'former' },
      { text: '75111', line: 3, commune: '75056', as: 'arrondissement' },
      { text: '69002', line: 4, commune: '69123', as: 'arrondissement' },
    ])
    expect(read('75111\nParis 11').again).toHaveLength(1)
  })
  it('offers a name that several communes bear, those of the départements of the list first', () => {
    expect(read('Saint-Denis').open).toEqual([
      { text: 'Saint-Denis', line: 1, why: 'name', communes: ['97411', '93066'] },
    ])
    expect(read('94038\nSaint-Denis\n93066').open[0]?.communes).toEqual(['93066', '97411'])
  })
  it('needs no choice where the département is said with the name', () => {
    expect(codes('Saint-Denis (93)\nSaint-Denis 974')).toEqual(['93066', '97411'])
    expect(codes('Saint-Denis (La Réunion)')).toEqual(['97411'])
    expect(codes('Saint-Denis;Seine-Saint-Denis')).toEqual(['93066'])
  })
  it('offers the communes of a postal code, which is no INSEE code', () => {
    expect(read('63600').open).toEqual([
      { text: '63600', line: 1, why: 'postal', communes: ['63125', '63003'] },
    ])
  })
  it('takes a line of a table for its commune, and says how many were', () => {
    const found = read('63003;Ambert;200070761;Arlanc\n63012\tArlanc-le-Vieux\t12')
    expect(found.read.map(({ commune }) => commune)).toEqual(['63003', '63010'])
    expect(found.rows).toBe(2)
  })
  it('tells what it does not understand, with its line, and leaves nothing out', () => {
    const found = read('code\n\nAmbert\n99999\nAmbert (93)\n63003\n97502')
    expect(found.lost).toEqual([
      { text: 'code', line: 1, why: 'unknown' },
      { text: '99999', line: 4, why: 'unknown' },
      { text: 'Ambert (93)', line: 5, why: 'unknown' },
      { text: '97502', line: 7, why: 'outside' },
    ])
    expect(found.again).toEqual([{ text: '63003', line: 6, commune: '63003', as: 'code' }])
  })
  it('finds the name of a territory in the first line of a kept file', () => {
    expect(read('# CPTS du Haut-Allier\n63003').name).toBe('CPTS du Haut-Allier')
    expect(read('# CPTS\n# du Haut-Allier\n63003').name).toBe('CPTS du Haut-Allier')
  })
})
