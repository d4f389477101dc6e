import { expect, it } from 'vitest'
import { lackingIn } from '@/analysis/zone/lackingIn'
import { LACKING, PER_GP } from '@/catalog/recipes'

// Ajaccio has no APL of 2023; the others: 1.5, 3 and 0.5 consultations a year for 1,000, 500 and 2,000 people.
const apl = {
  weight: [800, 1000, 500, 2000],
  apl: { '2022': [2, 1.5, 3, 0.5], '2023': ['not-published' as const, 1.5, 3, 0.5] },
  apl65: {},
}
const doctors = { doctors: [10, 2, 'not-published' as const, 0], older: [4, 1, 'not-published' as const, 0] }
const of = (...rows: number[]) => lackingIn(rows, { apl, doctors }, LACKING)

it('compte ce qui manque commune par commune : une commune bien dotée n’en comble pas une autre', () => {
  // 1,000 × (2.5 − 1.5) + 0 + 2,000 × (2.5 − 0.5) = 5,000 consultations.
  expect(of(1, 2, 3)).toEqual({
    ...{ vintage: '2023', consultations: 5000, doctors: Number((5000 / PER_GP).toFixed(1)) },
    ...{ present: 2, older: 1 },
  })
})

it('prend l’année d’avant là où la dernière n’est pas publiée', () => {
  expect(of(0)).toMatchObject({ vintage: '2022', consultations: 400, present: 10, older: 4 })
})

it('dit pourquoi il n’y a pas de nombre de médecins, et ne compte pas zéro', () => {
  expect(of(2)).toMatchObject({ consultations: 0, present: 'not-published', older: 'not-published' })
})
