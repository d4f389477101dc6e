import { describe, expect, it } from 'vitest'
import { hasFailed, newestFirst, readingsAfter, resultOf, stateOf, toldOf } from '@/analysis/readings'
import type { Initiative, Reading, Saying } from '@/schema/initiative'
import { published } from '../support/contribution'

const read = (says: Saying, date?: string, more: Partial<Reading> = {}): Reading => ({
  says,
  ...more,
  source: { title: 'Le journal', url: `https://exemple.fr/${date ?? 'x'}`, ...(date && { date }) },
})

describe('readings', () => {
  it('come newest first, those without a date last', () => {
    const sorted = newestFirst([read('described'), read('running', '2023'), read('ended', '2024-06')])
    expect(sorted.map(({ source }) => source.date)).toEqual(['2024-06', '2023', undefined])
  })

  it.each<[string, Reading[], string, string | undefined]>([
    ['running, in a text of 2023 or later', [read('running', '2023-01')], 'active', '2023-01'],
    ['running, in an older text: nobody knows', [read('opened', '2022-12')], 'unknown', '2022-12'],
    ['running, without a date: nobody knows', [read('running')], 'unknown', undefined],
    ['planned, unless the text is old', [read('announced')], 'planned', undefined],
    ['no longer planned when the text is old', [read('announced', '2021')], 'unknown', '2021'],
    ['ended, however old the text', [read('ended', '2019')], 'ended', '2019'],
    ['what the newest says', [read('ended', '2019'), read('running', '2024')], 'active', '2024'],
    ['ended once a newer text says so', [read('running', '2023'), read('ended', '2024')], 'ended', '2024'],
    [
      'kept where a newer text only describes',
      [read('described', '2025'), read('running', '2024')],
      'active',
      '2024',
    ],
    ['nothing where no text says', [read('described', '2025'), read('described', '2020')], 'unknown', '2025'],
  ])('make it %s', (_, readings, status, by) => {
    const state = stateOf(readings)
    expect([state.status, state.by?.source.date]).toEqual([status, by])
  })

  it('give the newest result, and a failure until a newer text tells otherwise', () => {
    const failed = read('described', '2021', { failure: true, result: 'Aucun médecin' })
    expect(resultOf([read('running', '2024'), failed])).toBe('Aucun médecin')
    expect(hasFailed([failed])).toBe(true)
    expect(hasFailed([read('described', '2025'), failed])).toBe(true)
    expect(hasFailed([read('running', '2024'), failed])).toBe(false)
  })
})

describe('a correction', () => {
  const {
    status: _s,
    groups: _g,
    date: _d,
    ...file
  } = published({
    readings: [read('running', '2024-05', { result: 'Mille patients' }), read('opened', '2022')],
  })
  const before: Initiative = file

  it('from another text is one more reading, and what it leaves as it was is not told anew', () => {
    const source = { title: 'Un autre', url: 'https://exemple.fr/fin', date: '2026' }
    const after = readingsAfter(before, { ...toldOf(before), status: 'ended', source })
    expect(after).toEqual([{ says: 'ended', source }, ...before.readings])
  })

  it('from the same text takes its place; the older ones stay', () => {
    const told = { ...toldOf(before), result: 'Deux mille patients' }
    const after = readingsAfter(before, told)
    expect(after).toHaveLength(2)
    expect(after[0]).toMatchObject({ says: 'running', result: 'Deux mille patients' })
    expect(after[1]).toEqual(before.readings[1])
  })

  it('of nothing changes no reading', () => {
    expect(readingsAfter(before, toldOf(before))).toEqual(before.readings)
  })
})
