import { describe, expect, it } from 'vitest'
import { readList } from '@/analysis/own/readList'
import { realPlaces } from '../../support/realPlaceIndex'

const index = realPlaces.communes
const { table, byPostal, rowOf } = index
const read = (text: string, postal?: boolean) => readList(text, index, postal)
const taken = ({ read: parts }: ReturnType<typeof read>) =>
  parts.map(({ text, commune, as }) => [text, commune, as])
const held = (code: string) => (byPostal.get(code) ?? []).map((row) => table.code[row] ?? '')

describe('a list of postal codes', () => {
  it('leads to Lyon and not to Affoux, of which 69001 is the INSEE code, where its heading says so', () => {
    const found = read('Codes postaux\n69001\n69002\n69003 69009')
    expect(found.postal).toBe(true)
    expect(taken(found)).toEqual([['69001', '69123', 'postal']])
    expect(found.again.map(({ text, commune }) => [text, commune])).toEqual([
      ['69002', '69123'],
      ['69003', '69123'],
      ['69009', '69123'],
    ])
    expect(found.lost).toEqual([])
  })
  it.each([
    ['Lyon and Bron', '69001, 69003, 69500', ['69123', '69029']],
    ['Paris', '75001;75011;75116', ['75056']],
    ['Ajaccio and Bastia', '20000\n20200', ['2A004', '2B033']],
    ['Saint-Denis and Saint-Pierre of La Réunion', '97400\n97410', ['97411', '97416']],
  ])('is known by its codes alone: %s', (_, text, communes) => {
    const found = read(text)
    expect(found.postal).toBe(true)
    const told = new Set(
      [...found.read, ...found.open.flatMap(({ communes }) => communes.map((commune) => ({ commune })))].map(
        ({ commune }) => commune,
      ),
    )
    for (const code of communes) expect(told).toContain(code)
  })
  it('never leads to a commune that does not have the code, and tells every code', () => {
    const every = [...byPostal.keys()].filter((code) => /^\d{5}$/.test(code))
    const found = read(every.join('\n'))
    expect(found.postal).toBe(true)
    const settled = [...found.read, ...found.again]
    expect(settled.filter(({ text, commune }) => !held(text).includes(commune))).toEqual([])
    expect(found.open.filter(({ text, why }) => why !== 'postal' || held(text).length < 2)).toEqual([])
    expect(settled.length + found.open.length + found.lost.length).toBe(every.length)
    expect(found.lost.every(({ why }) => why === 'outside')).toBe(true)
  })
  it('offers the communes that share a code, the most populated first, and takes none in silence', () => {
    const [part] = read('Code postal\n87120').open
    expect(part).toMatchObject({ text: '87120', why: 'postal' })
    expect(part?.communes).toContain('87064')
    expect(part?.communes).not.toContain('87120')
    const people = part?.communes.map((code) => table.population[rowOf.get(code) ?? -1] ?? 0) ?? []
    expect(people.length).toBeGreaterThan(1)
    expect(people).toEqual([...people].sort((a, b) => b - a))
  })
  it('with the name beside needs no choice, whatever the other codes are', () => {
    expect(taken(read('69001 Lyon\n63600;Ambert\n69009 LYON CEDEX 09'))).toEqual([
      ['69001', '69123', 'postal'],
      ['63600', '63003', 'name'],
    ])
    expect(taken(read('69001 Lyon 1er\n69001;Affoux'))).toEqual([
      ['69001', '69123', 'postal'],
      ['69001', '69001', 'code'],
    ])
  })
})

describe('a list of INSEE codes', () => {
  it('is read as such, even those that are postal codes as well', () => {
    const both = table.code.filter((code) => byPostal.has(code))
    expect(both).not.toEqual([])
    const found = read([...both, '01001', '01002', '01004'].join('\n'))
    expect(found.postal).toBe(false)
    expect(found.read.filter(({ text, commune }) => text !== commune)).toEqual([])
  })
  it('of which no code is a postal one leaves nothing to ask', () => {
    expect(read('63003\nAmbert').postal).toBeNull()
  })
  it('is what codes are that say neither, and the person may say otherwise', () => {
    const found = read('69001')
    expect([found.postal, taken(found)]).toEqual([false, [['69001', '69001', 'code']]])
    const other = read('69001', true)
    expect([other.postal, taken(other)]).toEqual([true, [['69001', '69123', 'postal']]])
  })
})

describe('a list of both', () => {
  it('mostly of postal codes offers the commune of an INSEE code, and does not take it', () => {
    const found = read('69500\n75011\n69001\n63003')
    expect(found.postal).toBe(true)
    expect(taken(found).map(([text, commune]) => [text, commune])).toEqual([
      ['69500', '69029'],
      ['75011', '75056'],
      ['69001', '69123'],
    ])
    expect(found.open).toEqual([{ text: '63003', line: 4, why: 'official', communes: ['63003'] }])
  })
  it('mostly of INSEE codes offers those of a postal code, and does not take them', () => {
    const found = read('63113\n63003\n63010\n63600')
    expect(found.postal).toBe(false)
    expect(found.read).toHaveLength(3)
    expect(found.open[0]).toMatchObject({ text: '63600', why: 'postal' })
  })
})
