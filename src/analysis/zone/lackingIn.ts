import type { CommuneRecipe } from '@/domain/recipe'
import { isKnown, type Value } from '@/domain/value'
import type { CommuneFigures } from '@/schema/communeFigures'
import type { CommunesApl } from '@/schema/communes'
import { figureMaker } from '../figureMaker'

/** What is missing in a set of communes, as a lower bound, and who is there. */
export interface Lacking {
  /** Year of the APL that it is counted on. */
  vintage: string
  /** Consultations a year, then GPs of mean activity. */
  consultations: Value
  doctors: Value
  /** Self-employed GPs, and those of them aged 60 or over. */
  present: Value
  older: Value
}

/**
 * Made of the communes of these rows as the pipeline makes the figures of a territory, on the newest APL that is published
 * for one of them: Corsica has one year less. `doctors.doctors` and `doctors.older` are counts of self-employed GPs.
 */
export function lackingIn(
  rows: readonly number[],
  { apl, doctors }: { apl: CommunesApl; doctors: CommuneFigures },
  recipes: { consultations: CommuneRecipe; doctors: CommuneRecipe },
): Lacking {
  const made = (recipe: CommuneRecipe, vintage: string) =>
    figureMaker(recipe, { apl, doctors }, vintage)?.figureOf(rows).value ?? 'not-published'
  const years = Object.keys(apl.apl).sort().reverse()
  const vintage = years.find((year) => isKnown(made(recipes.consultations, year))) ?? years[0] ?? ''
  const count = (of: 'doctors' | 'older') => {
    const column = doctors[of]
    const known = rows.flatMap((row) => {
      const value = Array.isArray(column) ? column[row] : undefined
      return isKnown(value) ? [value] : []
    })
    return known.length ? known.reduce((sum, value) => sum + value, 0) : 'not-published'
  }
  return {
    vintage,
    consultations: made(recipes.consultations, vintage),
    doctors: made(recipes.doctors, vintage),
    present: count('doctors'),
    older: count('older'),
  }
}
