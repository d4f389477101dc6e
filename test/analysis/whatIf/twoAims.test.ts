import { expect, it } from 'vitest'
import type { Catchments } from '@/analysis/whatIf/catchments'
import { everyCommune } from '@/analysis/whatIf/everyCommune'
import { fillMost, liftMost, type Country } from '@/analysis/whatIf/twoAims'

// Three communes that only reach themselves: 10,000 people at 2.4, 1,000 at 0.5, 500 without a figure.
const people = [10_000, 1000, 500]
const apart: Catchments = { near: people.map((_, row) => [[row, 1]]), people }
const country: Country = {
  ...{ catchments: apart, people, access: [2.4, 0.5, Number.NaN], limit: 2.5, activity: 1000 },
}

it('faire passer le plus d’habitants va là où la limite est à portée', () => {
  // One GP adds 1,000 ÷ 10,000 = 0.1 to the first: 2.5 is reached.
  expect(liftMost(country, 1)).toEqual({ low: 2.4, mean: 2.4, high: 2.4, passes: true })
})

it('réduire ce qui manque va là où il manque le plus, et personne ne passe', () => {
  // In the first, one GP fills 10,000 × 0.1 = 1,000; in the second 1,000 × 1 = 1,000 as well: the first comes first.
  expect(fillMost(country, 1)).toMatchObject({ low: 2.4, passes: true })
  const poorer = { ...country, access: [2.45, 0.5, Number.NaN] }
  expect(fillMost(poorer, 1)).toEqual({ low: 0.5, mean: 0.5, high: 0.5, passes: false })
})

it('chaque commune à la limite : à part, ce qui manque à chacune ; ensemble, ce que reçoit la mieux dotée en plus', () => {
  // Apart: 10,000 × 0.1 + 1,000 × 2 = 3,000 consultations, 3 GPs of 1,000.
  const alone = everyCommune(apart, country.access, country, 500)
  expect([alone.least, alone.most].map((n) => n.toFixed(2))).toEqual(['3.00', '3.00'])
  // Both in one catchment of 11,000: to add 2 to the second, 2 × 11 = 22 GPs, of whom the first gets most.
  const joined: Catchments = {
    near: [
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 1],
        [1, 1],
      ],
      [[2, 1]],
    ],
    people: [11_000, 11_000, 500],
  }
  const together = everyCommune(joined, country.access, country, 1000)
  expect(together.least).toBeGreaterThan(21.9)
  expect(together.most).toBeLessThan(22.1)
})
