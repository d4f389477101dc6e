import { expect, it } from 'vitest'
import { formerCommunes } from '../../../scripts/steps/formerCommunes'
import { commune } from '../support/commune'

const byCode = new Map(
  [
    commune('50129', { name: 'Cherbourg-en-Cotentin' }),
    commune('74010', { name: 'Annecy' }),
    commune('71001', { name: 'Verdun-Ciel' }),
  ].map((one) => [one.code, one]),
)
const to = new Map([
  ['74011', '74010'],
  ['71131', '71001'],
])
const toToday = (code: string) => (byCode.has(code) ? code : to.get(code))
const in2024 = (code: string, name: string) =>
  [code, { code, name, departement: '71', region: '27', bassin: 'B1' }] as const

const cog = new Map([in2024('71131', 'Ciel'), in2024('74010', 'Annecy')])

it('names what communes of today had or took in, but not a part that bears their own name', () => {
  const today = {
    parts: new Map([
      ['74010', 'Annecy'],
      ['74011', 'Annecy-le-Vieux'],
      ['50129', 'Cherbourg-Octeville'],
      ['99999', 'Nulle part'],
    ]),
    parents: new Map<string, string>(),
  }
  expect(formerCommunes({ today, cog }, { byCode, toToday })).toEqual({
    code: ['50129', '71131', '74011'],
    name: ['Cherbourg-Octeville', 'Ciel', 'Annecy-le-Vieux'],
    commune: ['50129', '71001', '74010'],
  })
})

it('leads from every code that a commune of today had or took in, even one whose name is lost, or is its own', () => {
  const today = {
    parts: new Map([['74011', 'Annecy']]),
    parents: new Map([
      ['74011', '74010'],
      ['71131', '71001'],
      ['74182', '74010'],
      ['98000', '99000'],
    ]),
  }
  const moved = (code: string) => toToday(code) ?? (code === '74182' ? '74010' : undefined)
  expect(formerCommunes({ today, cog }, { byCode, toToday: moved })).toEqual({
    code: ['71131', '74011', '74182'],
    name: ['Ciel', '', ''],
    commune: ['71001', '74010', '74010'],
  })
})
