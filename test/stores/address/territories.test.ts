import { describe, expect, it } from 'vitest'
import { compareParams } from '@/stores/address/compare'
import { ruleParams } from '@/stores/address/rule'
import { tableParams } from '@/stores/address/table'

describe('the address of the rule', () => {
  it('is empty for the default rule, and gives it back', () => {
    expect(ruleParams.write(ruleParams.fallback)).toEqual({})
    expect(ruleParams.read({})).toEqual({ state: ruleParams.fallback, problems: [] })
  })
  it('carries every criterion, switched off ones too', () => {
    const query = {
      besoin: 'dixieme',
      aussi: 'apl-infirmiers:25,distance-urgences:10',
      an: '2022',
      maison: '10',
      initiative: 'tous',
      habitants: 'tous',
      tri: 'apl',
      sel: '21038',
    }
    const { state, problems } = ruleParams.read(query)
    expect(problems).toEqual([])
    expect(state.rule).toEqual({
      need: { kind: 'lowest-tenth' },
      also: [
        { of: 'apl-infirmiers', among: 25 },
        { of: 'distance-urgences', among: 10 },
      ],
      vintage: '2022',
      maisonKm: 10,
      initiativeKm: null,
      population: 0,
    })
    expect(ruleParams.write(state)).toEqual(query)
  })
  it('takes any limit, with a comma or a point', () => {
    expect(ruleParams.read({ besoin: '2,75' }).state.rule.need).toEqual({ kind: 'below', limit: 2.75 })
  })
  it('ignores what is wrong, and says it', () => {
    const { state, problems } = ruleParams.read({
      besoin: '-1',
      aussi: 'apl:25,apl-dentistes:33',
      an: '1999',
      maison: 'loin',
      habitants: '2.5',
      x: '1',
    })
    expect(state).toEqual(ruleParams.fallback)
    expect(problems.map(({ param }) => param)).toEqual([
      ...['besoin', 'aussi', 'aussi', 'an', 'maison', 'habitants', 'x'],
    ])
  })
})

describe('the address of the table', () => {
  it('is empty by default', () => {
    expect(tableParams.write(tableParams.fallback)).toEqual({})
    expect(tableParams.read({})).toEqual({ state: tableParams.fallback, problems: [] })
  })
  it('takes a year at the levels that have it, and says it elsewhere', () => {
    const query = { maille: 'departement', an: '2024' }
    const { state, problems } = tableParams.read(query)
    expect([state.vintage, problems]).toEqual(['2024', []])
    expect(tableParams.write(state)).toEqual(query)
    const elsewhere = tableParams.read({ an: '2024' })
    expect(elsewhere.state).toEqual(tableParams.fallback)
    expect(elsewhere.problems.map(({ param }) => param)).toEqual(['an'])
  })
  it('keeps level, sort, filters and columns', () => {
    const query = {
      maille: 'departement',
      col: 'apl,plus-75',
      tri: '-plus-75',
      region: '84',
      mots: 'dôme',
      seuil: 'apl<2.5,plus-75>=10',
      sel: '63',
    }
    const { state, problems } = tableParams.read(query)
    expect(problems).toEqual([])
    expect(state.thresholds).toEqual([
      { indicator: 'apl', operator: '<', limit: 2.5 },
      { indicator: 'plus-75', operator: '≥', limit: 10 },
    ])
    expect(state.order).toEqual({ key: 'plus-75', direction: 'desc' })
    expect(tableParams.write(state)).toEqual(query)
  })
  it('refuses a column that the level does not have', () => {
    expect(tableParams.read({ col: 'telemedecine' }).problems).toHaveLength(1)
    expect(tableParams.read({ maille: 'region', col: 'telemedecine' }).problems).toEqual([])
  })
  it('refuses a threshold that cannot be read', () => {
    for (const seuil of ['apl', 'apl<', 'apl<x', 'nothing<2', 'apl=2'])
      expect(tableParams.read({ seuil }).problems.map(({ value }) => value)).toEqual([seuil])
  })
})

describe('the address of a comparison', () => {
  it('gives the territories in order', () => {
    const { state, problems } = compareParams.read({ t: 'bassin:63003,departement:63' })
    expect(problems).toEqual([])
    expect(compareParams.write(state)).toEqual({ t: 'bassin:63003,departement:63' })
  })
  it('says which part is wrong and keeps the others', () => {
    const { state, problems } = compareParams.read({
      t: 'canton:1,bassin,bassin:63003,bassin:63003,region:84',
    })
    expect(state.territories).toEqual([
      { level: 'bassin', code: '63003' },
      { level: 'region', code: '84' },
    ])
    expect(problems.map(({ value }) => value)).toEqual(['canton:1', 'bassin', 'bassin:63003'])
  })
  it('takes four at most', () => {
    const { state, problems } = compareParams.read({ t: 'region:84,region:11,region:24,region:27,region:28' })
    expect(state.territories).toHaveLength(4)
    expect(problems[0]?.value).toBe('region:28')
  })
})
