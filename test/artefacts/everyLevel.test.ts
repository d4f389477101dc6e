import { sum } from 'd3-array'
import { describe, expect, it } from 'vitest'
import { figureOf, ingredientsOf, termOf } from '@/analysis/figureOf'
import { ingredientColumn } from '@/analysis/ingredientColumn'
import { territoryOf } from '@/analysis/membership'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { recipes } from '@/catalog/recipes'
import type { CommuneRecipe } from '@/domain/recipe'
import type { PublishedId } from '@/domain/indicatorIds'
import { isKnown, type Value } from '@/domain/value'
import { COMMUNE_LEVEL, HOME_LEVEL, LEVELS, type PublishedLevel } from '@/schema/level'
import type { Ingredient } from '@/schema/communeFigures'
import { EXPECTED, isExpected, isListExpected } from '../../scripts/checks/expected'
import { builtLevel } from '../support/communeLevel'
import { publishedFigures } from '../support/publishedFigures'

const { territories, values, sources } = publishedFigures()
const { communes } = sources.files
const made = builtLevel()

const tableOf = (level: PublishedLevel) => (level === COMMUNE_LEVEL ? made.table : territories[level])
const latest = (id: PublishedId) => latestVintage(indicatorById(id))
const published = (id: PublishedId, level: PublishedLevel): readonly Value[] =>
  (level === COMMUNE_LEVEL ? made.valuesOf(id) : values(id)).vintages[latest(id)]?.[level]?.values ?? []

/** Rows of the communes of each territory; those that are of the 18 régions and in none of the level are of ''. */
function membersOf(level: PublishedLevel): Map<string, number[]> {
  const members = new Map<string, number[]>()
  communes.code.forEach((commune, row) => {
    const home = { commune, bassin: communes.bassin[row] ?? '' }
    if (!home[HOME_LEVEL]) return
    const code = territoryOf(home, level, sources.attached)
    members.set(code, [...(members.get(code) ?? []), row])
  })
  return members
}
const known = (ingredient: Ingredient, vintage: string) => {
  const column = ingredientColumn(sources.files, ingredient, vintage) ?? []
  return (row: number) => (isKnown(column[row]) ? Number(column[row]) : 0)
}
/** What the producer says of the vintage that is known; of a newer one, what France has. */
const total = (isKnownOf: boolean, said: number, france: number) => (isKnownOf ? said : france)
const doctorsOf = known('generalistes', latest('generalistes'))

describe.each(LEVELS.map((level) => [level, membersOf(level)] as const))('the level %s', (level, members) => {
  const { code, population } = tableOf(level)
  const outside = members.get('') ?? []

  it('holds each commune once, those in none of its territories apart', () => {
    expect([...members.keys()].filter(Boolean).sort()).toEqual([...code].sort())
    expect(outside).toHaveLength(EXPECTED.outside[level] ?? 0)
  })

  it('has the people of the 18 régions', () => {
    const people = sum(population) + sum(outside, (row) => communes.population[row])
    expect(people).toBe(territories.france.population[0])
    expect((people / 1e6).toFixed(2)).toBe(EXPECTED.populationMillions.toFixed(2))
  })

  it.each(['maisons', 'centres'] as const)('has all the %s', (id) => {
    const elsewhere = known(id, latest(id))
    const all = total(isListExpected(id), EXPECTED.facilities[id], Number(published(id, 'france')[0]))
    expect(sum(published(id, level), Number) + sum(outside, elsewhere)).toBe(all)
  })

  it('has all the GPs, and each rate is that of so many', () => {
    const doctors = (rows: readonly number[]) => sum(rows, doctorsOf)
    const all = total(isExpected('generalistes'), EXPECTED.generalistes, sum(communes.code.keys(), doctorsOf))
    expect(sum(members.values(), doctors)).toBe(all)
    const rates = published('generalistes', level)
    const wrong = code.filter((own, row) => {
      const [rate, people] = [rates[row], population[row] ?? 0]
      const counted = doctors(members.get(own) ?? [])
      // A rate has two decimals.
      return isKnown(rate)
        ? Math.abs((rate * people) / 1e5 - counted) > (0.0051 * people) / 1e5
        : counted > 0 && people > 0
    })
    expect(wrong).toEqual([])
  })

  it('has the mean of France, each of its means being weighted by the standardised people it is of', () => {
    const recipe = recipes.apl as CommuneRecipe
    const vintage = latest('apl')
    const [apl, weight] = ingredientsOf(recipe).map((name) => ingredientColumn(sources.files, name, vintage))
    const counted = (rows: readonly number[]) =>
      sum(rows, (row) => (isKnown(apl?.[row]) && isKnown(weight?.[row]) ? weight[row] : 0))
    const means = published('apl', level)
    const weights = code.map((own, row) => (isKnown(means[row]) ? counted(members.get(own) ?? []) : 0))
    const terms = outside.map((row) => termOf(recipe, [apl?.[row] ?? 'no-base', weight?.[row] ?? 'no-base']))
    const apart = figureOf(recipe, terms).value
    const whole = sum(weights) + counted(outside)
    const part = sum(means, (mean, row) => (isKnown(mean) ? mean * (weights[row] ?? 0) : 0))
    const mean = (part + (isKnown(apart) ? apart * counted(outside) : 0)) / whole
    const [france] = published('apl', 'france')
    expect(mean.toFixed(2)).toBe(Number(france).toFixed(2))
    const said = EXPECTED.means.find((known) => known.id === 'apl' && known.vintage === vintage)
    if (said) expect(mean.toFixed(2)).toBe(said.mean.toFixed(2))
  })
})
