import { describe, expect, it } from 'vitest'
import type { AplRow } from '../../../scripts/sources/apl'
import { communeApl } from '../../../scripts/steps/communeApl'
import { commune } from '../support/commune'

const row = (
  code: string,
  value: number | null,
  weight: number | null,
  apl2015: number | null = value,
): AplRow => ({
  code,
  weight,
  apl: { '2015': apl2015, '2022': value, '2023': value },
  apl65: { '2022': value, '2023': value },
})
const parents: Record<string, string> = {
  '69381': '69123',
  '69382': '69123',
  '49069': '49126',
  '93059': '93066',
}
const toToday = (code: string) => (code.startsWith('99') ? undefined : (parents[code] ?? code))
const read = (rows: AplRow[], codes: string[], absorbing: string[] = []) =>
  communeApl(
    rows,
    codes.map((code) => commune(code)),
    toToday,
    new Set(absorbing),
  )

describe('communeApl', () => {
  it('a city is the mean of its arrondissements by weight, and weighs their sum', () => {
    const { columns } = read([row('69381', 2, 100), row('69382', 5, 300)], ['69123'])
    expect(columns.apl['2023']).toEqual([4.25])
    expect(columns.weight).toEqual([400])
  })

  it('a commune that absorbed another keeps its own weighted value; the absorbed one has no weight left', () => {
    const { columns, unweighted } = read([row('93066', 3, 1000), row('93059', 9, null)], ['93066'])
    expect(columns.apl['2023']).toEqual([3])
    expect(columns.weight).toEqual([1000])
    expect(unweighted).toEqual(['93059'])
  })

  it('the 2015 value of such a commune is a sum in the source: left out that year only, and listed', () => {
    const { columns, summed } = read([row('93066', 3, 1000, 8.3)], ['93066'], ['93066'])
    expect(columns.apl['2015']).toEqual(['not-published'])
    expect(columns.apl['2022']).toEqual([3])
    expect(summed).toEqual(['93066'])
  })

  it('a value alone is kept even without a weight, which stays missing', () => {
    const { columns } = read([row('49069', 2.784, null), row('49126', null, null)], ['49126'])
    expect(columns.apl['2023']).toEqual([2.784])
    expect(columns.weight).toEqual(['not-published'])
  })

  it('Corsica in 2023 is not published, and a true zero is a zero', () => {
    const { columns } = read([row('2A004', null, 50), row('01001', 0, 50)], ['2A004', '01001', '97608'])
    expect(columns.apl['2023']).toEqual(['not-published', 0, 'not-published'])
  })

  it('a row that leads nowhere is listed', () => {
    expect(read([row('99001', 2, 1)], ['01001']).unmatched).toEqual(['99001'])
  })
})
