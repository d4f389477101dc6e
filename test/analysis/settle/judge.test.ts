import { expect, it } from 'vitest'
import { isMet, judge, type Question } from '@/analysis/settle/judge'

it('« au moins » et « au plus » comprennent leur seuil, « sous » ne le comprend pas', () => {
  expect(isMet(3, { at: 'min', limit: 3 })).toBe(true)
  expect(isMet(2.9, { at: 'min', limit: 3 })).toBe(false)
  expect(isMet(20, { at: 'max', limit: 20 })).toBe(true)
  expect(isMet(2.5, { at: 'under', limit: 2.5 })).toBe(false)
  expect(isMet(2.49, { at: 'under', limit: 2.5 })).toBe(true)
})

it('ce qui n’est pas publié, ou n’est pas venu, n’est ni oui ni non', () => {
  expect(isMet('not-published', { at: 'max', limit: 20 })).toBeNull()
  expect(isMet(undefined, { at: 'min', limit: 0 })).toBeNull()
})

const questions: Question<'apl' | 'pharmacie' | 'urgences'>[] = [
  { id: 'apl', weight: 'indispensable', bound: { at: 'under', limit: 2.5 }, values: [2, 3, 'not-published'] },
  { id: 'pharmacie', weight: 'souhaite', bound: { at: 'min', limit: 1 }, values: [0, 1, 'not-published'] },
  { id: 'urgences', weight: 'indifferent', bound: { at: 'max', limit: 20 }, values: [99, 99, 99] },
]

it('un lieu répond à ce qui est demandé, et à rien d’autre', () => {
  expect(judge(questions, 0)).toEqual({
    row: 0,
    must: { met: ['apl'], unmet: [], unknown: [] },
    wish: { met: [], unmet: ['pharmacie'], unknown: [] },
  })
})

it('une donnée absente est dite absente, jamais prise pour zéro', () => {
  expect(judge(questions, 2)).toEqual({
    row: 2,
    must: { met: [], unmet: [], unknown: ['apl'] },
    wish: { met: [], unmet: [], unknown: ['pharmacie'] },
  })
})
