import { expect, it } from 'vitest'
import { readCode } from '@/analysis/readCode'

const of = (...known: string[]) => {
  const all = new Set(known)
  return (typed: string) => readCode(typed, (code) => all.has(code))
}
const departements = of('01', '2A', '2B', '63', '971')

it.each([
  ['01', ['01']],
  ['1', ['01']],
  ['001', ['01']],
  ['0971', ['971']],
  ['2a', ['2A']],
  [' 63 ', ['63']],
  ['971', ['971']],
  ['20', ['2A', '2B']],
  ['99', []],
  ['', []],
])('« %s » se lit %j parmi les départements', (typed, codes) => {
  expect(departements(typed)).toEqual(codes)
})

it('un bassin perd son premier zéro, et la Corse avait un seul code', () => {
  const bassins = of('01004', '2A004', '2B033')
  expect(bassins('1004')).toEqual(['01004'])
  expect(bassins('20004')).toEqual(['2A004'])
  expect(bassins('2b033')).toEqual(['2B033'])
})

it('un numéro Siren s’écrit par groupes, et commence parfois par 20 sans être corse', () => {
  expect(of('200070761')('200 070 761')).toEqual(['200070761'])
  expect(of('200070761')('200070762')).toEqual([])
})
