import { isKnown, type Value } from '@/domain/value'
import { NOT_BROUGHT } from '@/schema/value'

/** Of the people of a territory, how many must live where a figure is known for it to have one: else it would be another's. */
export const LEAST_COVER = 0.95

/**
 * The territories that wider ones are made of, row by row: their people, what each weighs in a mean (their people, or another
 * figure), and the code of the one that each lies in.
 */
export interface Parts {
  population: readonly number[]
  weights: readonly Value[]
  holders: readonly string[]
}

/**
 * Figures of wider territories, made of those of their parts: a sum, or a weighted mean. `not-brought` where less than
 * `LEAST_COVER` of a territory's people live in parts that have a figure, and a weight where one is needed.
 * @param codes of the wider territories, in the order of their table; @param values of the parts
 */
export function widerColumn(
  codes: readonly string[],
  { population, weights, holders }: Parts,
  values: readonly Value[],
  rule: 'sum' | 'mean',
  decimals: number,
): Value[] {
  const made = new Map(
    codes.map((code) => [code, { people: 0, covered: 0, sum: 0, weighted: 0, weight: 0, known: 0 }]),
  )
  holders.forEach((code, row) => {
    const found = made.get(code)
    if (!found) return
    const people = population[row] ?? 0
    const value = values[row]
    found.people += people
    const weight = rule === 'sum' ? 1 : weights[row]
    if (!isKnown(value) || !isKnown(weight)) return
    found.known++
    found.covered += people
    found.sum += value
    found.weighted += value * weight
    found.weight += weight
  })
  return codes.map((code) => {
    const { people, covered, sum, weighted, weight, known } = made.get(code) ?? {}
    if (!known || covered === undefined || covered < LEAST_COVER * (people ?? 0)) return NOT_BROUGHT
    if (rule === 'sum') return sum ?? 0
    return weight ? Number(((weighted ?? 0) / weight).toFixed(decimals)) + 0 : 'no-weight'
  })
}
