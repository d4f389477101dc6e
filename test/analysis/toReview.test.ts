import { expect, it } from 'vitest'
import { toReview } from '@/analysis/toReview'
import { published } from '../support/contribution'

const dated = (id: string, date?: string) => {
  const { date: _, ...item } = published({ id })
  return date === undefined ? item : { ...item, date }
}

it('lists what no text of the last two years tells of, the oldest first and the undated last', () => {
  const items = [
    dated('recente', '2025-01-01'),
    dated('sans-date'),
    dated('vieille', '2024-11-26'),
    dated('tres-vieille', '2019'),
    dated('tout-juste', '2024-11-27'),
  ]
  expect(toReview(items, '2026-11-27').map(({ id }) => id)).toEqual(['tres-vieille', 'vieille', 'sans-date'])
})

it('takes a month or a year for old only once all of it is', () => {
  const items = [dated('annee', '2024'), dated('mois', '2024-11'), dated('mois-passe', '2024-10')]
  expect(toReview(items, '2026-11-27').map(({ id }) => id)).toEqual(['mois-passe'])
  expect(toReview(items, '2027-01-01').map(({ id }) => id)).toEqual(['annee', 'mois-passe', 'mois'])
})
