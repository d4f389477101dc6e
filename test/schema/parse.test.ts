import { describe, expect, it } from 'vitest'
import { InitiativeSchema } from '@/schema/initiative'
import { parse, SchemaError } from '@/schema/parse'
import { ValuesSchema } from '@/schema/values'

function problemOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof SchemaError) return error.problem
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a file of the wrong shape', () => {
  it('is refused with file, row, what was expected and what was found', () => {
    const broken = {
      indicator: 'apl',
      vintages: { '2023': { bassin: { values: [1.2, 'not-published', 'zero'] } } },
    }
    expect(problemOf(() => parse(ValuesSchema, broken, 'values/apl.json'))).toEqual({
      file: 'values/apl.json',
      field: 'vintages.2023.bassin.values.2',
      expected: 'nombre ou raison d’absence',
      found: '"zero"',
    })
  })
  it('says in French what kind of thing was expected', () => {
    expect(problemOf(() => parse(ValuesSchema, { indicator: 3 }, 'f'))).toMatchObject({
      field: 'indicator',
      expected: 'un texte',
      found: '3',
    })
    expect(problemOf(() => parse(ValuesSchema, { indicator: 'apl' }, 'f'))).toMatchObject({ found: 'rien' })
  })
  it('never takes null or NaN for a figure', () => {
    for (const cell of [null, NaN, undefined, '3']) {
      const broken = { indicator: 'apl', vintages: { '2023': { bassin: { values: [cell] } } } }
      expect(problemOf(() => parse(ValuesSchema, broken, 'f')).field).toBe('vintages.2023.bassin.values.0')
    }
  })
})

describe('an initiative', () => {
  const good = {
    id: 'maison-de-sante-d-essai',
    title: 'Maison de santé',
    axis: 'regroupement',
    type: 'maison-de-sante',
    scope: 'commune',
    place: { commune: '2A004', precision: 'commune' },
    departements: ['2A'],
    regions: ['94'],
    professions: [],
    actors: [],
    problem: 'Besoin',
    solution: 'Réponse',
    readings: [{ says: 'running', source: { title: 'Titre', url: 'https://exemple.fr/', date: '2023-03' } }],
  }
  const [reading] = good.readings
  const read = (source: object) => ({
    ...good,
    readings: [{ ...reading, source: { ...reading?.source, ...source } }],
  })
  it('is read when all is there', () => {
    expect(parse(InitiativeSchema, good, 'f')).toEqual(good)
  })
  it.each([
    ['readings.0.source.url', read({ url: 'javascript:alert(1)' })],
    ['readings.0.source.url', read({ url: 'data:text/html,x' })],
    ['readings.0.source.date', read({ date: 'hier' })],
    ['readings', { ...good, readings: [] }],
    ['type', { ...good, type: 'piscine' }],
    ['place.commune', { ...good, place: { commune: '20004a', precision: 'commune' } }],
    ['id', { ...good, id: '../secret' }],
    ['verified', { ...good, verified: 'citation' }],
    ['article51', { ...good, article51: false }],
  ])('is refused at %s', (field, broken) => {
    expect(problemOf(() => parse(InitiativeSchema, broken, 'f')).field).toBe(field)
  })
})
