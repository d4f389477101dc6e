import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../../scripts/moderate/wordDiff'

const told = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => ({ same: text, gone: `-${text}`, come: `+${text}` })[kind])

describe('what changed between two texts', () => {
  it('is told word by word', () => {
    expect(told('deux jours par semaine', 'trois jours par mois')).toEqual([
      '-deux ',
      '+trois ',
      'jours par ',
      '-semaine',
      '+mois',
    ])
  })
  it('is the whole text where one of them is empty, nothing where they are the same', () => {
    expect(told('', 'tout vient')).toEqual(['+tout vient'])
    expect(told('tout part', '')).toEqual(['-tout part'])
    expect(told('rien ne change', 'rien ne change')).toEqual(['rien ne change'])
    expect(told('', '')).toEqual([])
  })
  it('gives both texts back when its runs are joined, of a long text too', () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, n) => `${word}${n % 7}`).join(' ')
    for (const [a, b] of [
      ['un  deux\n trois', 'un deux trois quatre'],
      [long('a'), long('b')],
    ] as const) {
      const runs = wordDiff(a, b)
      const side = (kind: string) => runs.filter((run) => run.kind === 'same' || run.kind === kind)
      expect(
        side('gone')
          .map(({ text }) => text)
          .join(''),
      ).toBe(a)
      expect(
        side('come')
          .map(({ text }) => text)
          .join(''),
      ).toBe(b)
    }
  })
})
