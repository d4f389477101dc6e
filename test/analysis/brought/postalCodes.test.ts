import { describe, expect, it } from 'vitest'
import { matchTable } from '@/analysis/brought/matchTable'
import { surveyTable } from '@/analysis/brought/surveyTable'
import { tableHead } from '@/analysis/brought/tableHead'
import { realPlaces } from '../../support/realPlaceIndex'

const { table: communes, byPostal } = realPlaces.communes
const held = (code: string) => (byPostal.get(code) ?? []).map((row) => communes.code[row] ?? '')

function read(heading: string, codes: readonly string[]) {
  const table = { name: '', rows: [[heading, 'Lits'], ...codes.map((code, at) => [code, `${at + 1},5`])] }
  const { place } = surveyTable(table, realPlaces, [], 0)
  const none = { placed: [], lost: [], totals: [], blank: 0 }
  return { place, ...(place ? matchTable(table, tableHead(table).first, place, realPlaces) : none) }
}

describe('postal codes of a table', () => {
  it('lead to the commune that has them, not to the one of which they are the INSEE code', () => {
    const { place, placed, lost } = read('Code postal', ['69001', '87120', '75011'])
    expect(place?.postal).toBe(true)
    expect(placed.map(({ text, code, by }) => [text, code, by])).toEqual([
      ['69001', '69123', 'postal'],
      ['75011', '75056', 'postal'],
    ])
    // 87120 is that of Eymoutiers and of others; INSEE's 87120 is La Porcherie.
    expect(lost.map(({ text, why }) => [text, why])).toEqual([['87120', 'postal']])
    expect(lost[0]?.likely).toContain('87064')
    expect(lost[0]?.likely).not.toContain('87120')
  })

  it('never lead to a commune that does not have them, whatever the heading says', () => {
    const every = [...byPostal.keys()].filter((code) => /^\d{5}$/.test(code))
    for (const heading of ['Code postal', 'Code']) {
      const { place, placed, lost } = read(heading, every)
      expect(place).toMatchObject({ level: 'commune', postal: true })
      expect(placed.filter(({ text, code }) => !held(text).includes(code))).toEqual([])
      expect(placed.length + lost.length).toBe(every.length)
    }
  })

  it('are not seen where a column holds INSEE codes, even those that are postal codes as well', () => {
    const every = communes.code.filter((code) => byPostal.has(code))
    expect(every).not.toEqual([])
    for (const heading of ['Code commune', 'Code']) {
      const { place, placed } = read(heading, [...every, '01001', '01002', '01004'])
      expect(place?.postal).toBeUndefined()
      expect(placed.filter(({ text, code }) => code !== text)).toEqual([])
    }
  })

  it('are left where another column names the communes', () => {
    const rows = [
      ['Code postal', 'Commune', 'Lits'],
      ['69001', 'Lyon', '1,5'],
      ['87120', 'Eymoutiers', '2,5'],
      ['93200', 'Saint-Denis', '3,5'],
    ]
    expect(surveyTable({ name: '', rows }, realPlaces, [], 0).place).toEqual({ column: 1, level: 'commune' })
  })

  it('are read so, or not, as the person says', () => {
    const rows = [['69001', '2,5']]
    const [as, notAs] = [true, false].map((postal) =>
      matchTable({ name: '', rows }, 0, { column: 0, level: 'commune', postal }, realPlaces),
    )
    expect(as?.placed[0]?.code).toBe('69123')
    expect(notAs?.placed[0]?.code).toBe('69001')
  })
})
