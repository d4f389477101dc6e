import { quantileSorted } from 'd3-array'
import { expect, test } from 'vitest'
import { spreadOf } from '@/analysis/whatIf/spread'
import { realPeople } from '../support/realWhatIf'
import { ms, repeated, say } from './support/measure'

const people = realPeople()

test('« Et si ? » : une installation et sa fourchette, dans chaque bassin', () => {
  // Warmed up, as the second one a person asks for.
  for (const site of people.pole.slice(0, 50)) spreadOf(people, site)
  const spent = people.pole.map((site) => repeated(3, () => spreadOf(people, site)).ms).sort((a, b) => a - b)
  const [median, p95, most] = [0.5, 0.95, 1].map((p) => quantileSorted(spent, p) ?? NaN)
  say(
    `${spent.length} installations`,
    `médiane ${ms(median ?? NaN)}`,
    `95e centile ${ms(p95 ?? NaN)}`,
    `au plus ${ms(most ?? NaN)}`,
  )
  expect(p95).toBeLessThan(5)
})
