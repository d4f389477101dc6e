import { describe, expect, it } from 'vitest'
import { orderInitiatives } from '@/analysis/orderInitiatives'
import { similarInitiatives } from '@/analysis/similarInitiatives'
import { published } from '../support/contribution'

const make = (id: string, change: object) => ({ ...published({ id }), ...change })
const source = (date?: string) => ({ date })
const AMBERT = make('ambert', { ...source('2023'), lon: 3.74, lat: 45.55, startYear: 2020 })
const AJACCIO = make('ajaccio', { ...source('2024-02'), lon: 8.74, lat: 41.93, startYear: 2022 })
const REGION = make('region', { ...source(), startYear: undefined })
const ids = (rows: { item: { id: string } }[]) => rows.map(({ item }) => item.id).join(' ')
const ALL = [AMBERT, REGION, AJACCIO]

describe('the order of initiatives', () => {
  it('puts the latest source or year first, and what is not dated last', () => {
    expect(ids(orderInitiatives(ALL, 'source', {}))).toBe('ajaccio ambert region')
    expect(ids(orderInitiatives(ALL, 'annee', {}))).toBe('ajaccio ambert region')
  })
  it('puts the nearest first, and what has no point last, without inventing a distance', () => {
    const rows = orderInitiatives(ALL, 'distance', { from: { lon: 3.08, lat: 45.78 } })
    expect(ids(rows)).toBe('ambert ajaccio region')
    expect(rows[0]?.km).toBeCloseTo(57.2, 0)
    expect(rows[2]?.km).toBeNull()
  })
  it('puts the best score first, then the latest source', () => {
    const scores = new Map([['region', 9]])
    expect(ids(orderInitiatives(ALL, 'pertinence', { scores }))).toBe('region ajaccio ambert')
  })
  it('leaves the list that it was given as it was', () => {
    orderInitiatives(ALL, 'annee', {})
    expect(ALL.map(({ id }) => id)).toEqual(['ambert', 'region', 'ajaccio'])
  })
})

describe('similar initiatives', () => {
  /** Distances between territories, as they would be measured; null: not comparable. */
  const gaps: Record<string, number> = { twin: 0.1, near: 2, ajaccio: 0.8 }
  const gapTo = ({ id }: { id: string }) => gaps[id] ?? null
  const own = { ...AMBERT, bassin: '63003' }

  it('are of the same type, the most comparable territory first whatever its distance, itself never', () => {
    const other = make('autre', { type: 'stage' })
    const near = make('near', { lon: 3.8, lat: 45.5 })
    const twin = make('twin', { lon: 9.1, lat: 42.3 })
    const found = similarInitiatives(own, [own, REGION, AJACCIO, other, near, twin], gapTo, 9)
    expect(ids(found)).toBe('twin ajaccio near region')
    expect(found.map(({ gap }) => gap)).toEqual([0.1, 0.8, 2, null])
    expect(found[2]?.km).toBeCloseTo(7.3, 0)
    expect(found[3]?.km).toBeNull()
  })
  it('are first those of its régions where it has no bassin', () => {
    const corsica = make('corse', { ...source('2025'), regions: ['94'] })
    const auvergne = make('auvergne', { ...source('2011'), regions: ['84'] })
    expect(ids(similarInitiatives(REGION, [corsica, auvergne], () => null, 9))).toBe('auvergne corse')
  })
  it('are no more than asked for', () => {
    expect(similarInitiatives(own, ALL, gapTo, 1)).toHaveLength(1)
  })
})
