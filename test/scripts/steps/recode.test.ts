import { describe, expect, it } from 'vitest'
import { originsIn2024, recodeTo } from '../../../scripts/steps/recode'

describe('recodeTo', () => {
  const today = new Set(['75056', '69123', '01015', '2A004', '97302', '69114'])
  const parents = new Map([
    ['75101', '75056'],
    ['69381', '69123'],
    ['01340', '01015'],
    ['69159', '69114'],
    ['11111', '22222'],
    ['22222', '11111'],
  ])
  const toToday = recodeTo((code) => today.has(code), parents)

  it('leaves a known code alone, Corsican and overseas ones too', () => {
    expect(['2A004', '97302'].map(toToday)).toEqual(['2A004', '97302'])
  })

  it('brings an arrondissement to its city and a former commune to the one that holds it', () => {
    expect(['75101', '69381', '01340'].map(toToday)).toEqual(['75056', '69123', '01015'])
  })

  it('follows several changes, the one that no list holds included', () => {
    expect(toToday('69101')).toBe('69114')
  })

  it('gives no answer rather than a wrong one', () => {
    expect(toToday('99999')).toBeUndefined()
    expect(toToday('11111')).toBeUndefined()
  })
})

describe('originsIn2024', () => {
  const parents = new Map([
    ['49069', '49126'],
    ['01330', '01187'],
  ])
  const today = ['01187', '15031', '15141', '49126', '98735']
  const table = new Set(['01187', '01330', '15141', '49069'])
  const origins = originsIn2024(
    today,
    table,
    recodeTo((code) => today.includes(code), parents),
  )

  it('a commune that was already there is its own origin, even after it absorbed another', () => {
    expect(origins.get('01187')).toBe('01187')
  })

  it('a commune under a new code has its former one', () => {
    expect(origins.get('49126')).toBe('49069')
  })

  it('a commune set up again has the one that it was part of', () => {
    expect(origins.get('15031')).toBe('15141')
  })

  it('an overseas collectivity has none', () => {
    expect(origins.has('98735')).toBe(false)
  })
})
