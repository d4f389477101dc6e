import { expect, test } from 'vitest'
import { changeWords, feltWords, keptWords, meanWords } from '@/pages/shared/whatIf/whatIfWords'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('a mean that would be is two values, or one where both are read the same', () => {
  expect(plain(meanWords(0.08, { central: 1, low: 0.5, high: 1.15, cap: 1.18 }))).toBe('de 0,58 à 1,23')
  expect(plain(meanWords(3, { central: -0.3, low: -0.2, high: -0.4, cap: -0.5 }))).toBe('de 2,60 à 2,80')
  expect(plain(meanWords(3, { central: 0, low: 0.001, high: 0.002, cap: 0.002 }))).toBe('environ 3,00')
})

test('a change never reads as passing its cap, and one lost in the rounding says so', () => {
  expect(plain(changeWords({ central: 0.2, low: 0.186, high: 0.233, cap: 0.233 }))).toBe(
    'Un gain compris entre 0,19 et 0,23. Il ne peut pas dépasser 0,24.',
  )
  expect(plain(changeWords({ central: -0.2, low: -0.1, high: -0.3, cap: -0.4 }))).toMatch(/^Une perte/)
  expect(plain(changeWords({ central: 0.001, low: 0.001, high: 0.001, cap: 0.002 }))).toMatch(/moins de 0,01/)
})

test('a share is told in whole %, once where both ends are the same', () => {
  expect(plain(keptWords({ central: 0.5, low: 0.37, high: 0.97 }))).toMatch(/entre 37 et 97 %/)
  expect(plain(keptWords({ central: 1, low: 0.999, high: 1 }))).toMatch(/ : 100 %/)
})

test('neighbours are told in words, without a figure', () => {
  const found = {
    kept: { central: 0.5, low: 0.4, high: 0.6 },
    people: 4000,
    elsewhere: [
      { code: 'Langeac', share: 0.1, people: 9000 },
      { code: 'Le Puy', share: 0.2, people: 90_000 },
      { code: 'Lyon', share: 0.01, people: 2_000_000 },
    ],
  }
  const said = feltWords(found, { gps: 1, activity: 4500, commune: null }, (code) => code)
  expect(said.map(plain)).toEqual([
    'Un peu d’effet à côté : Langeac.',
    'À peine : Le Puy.',
    'Rien de sensible dans les autres bassins de vie.',
  ])
  expect(
    feltWords({ ...found, elsewhere: [] }, { gps: 1, activity: 4500, commune: null }, (code) => code),
  ).toHaveLength(1)
})
