import { ingredientsOf } from '@/analysis/figureOf'
import { holderOf } from '@/analysis/ingredientColumn'
import { INDICATORS, type PublishedIndicator } from '@/catalog/indicators'
import { recipes } from '@/catalog/recipes'
import type { Family, Ingredient } from '@/schema/communeFigures'
import type { Vintages } from '@/schema/vintages'
import type { Inputs } from '../sources/readInputs'
import { aplVintages, SUMMED } from './communeApl'
import { shownYears } from './shownYears'

/** What is not counted by year: the census of initiatives, which goes on, and the Order's one consultation. */
const ONGOING = 'recensement'
const CONSULTATION = '2021'

export type VintageInputs = Pick<
  Inputs,
  'apl' | 'aplProfessions' | 'maternities' | 'given' | 'vintages' | 'today'
>

/** The vintages of every indicator that the inputs hold, oldest first: a file more is a year more in the picker. */
export function vintagesFound(inputs: VintageInputs): Vintages {
  const sources = inputs.vintages
  const ofFamily: Record<Family, readonly string[]> = {
    equipment: [sources.equipment],
    doctors: [sources.olderDoctors],
    age: [sources.age],
    distance: [sources.equipment],
    'apl-infirmiers': Object.keys(inputs.aplProfessions['apl-infirmiers']),
    'apl-kinesitherapeutes': Object.keys(inputs.aplProfessions['apl-kinesitherapeutes']),
    'apl-sages-femmes': Object.keys(inputs.aplProfessions['apl-sages-femmes']),
    'apl-dentistes': Object.keys(inputs.aplProfessions['apl-dentistes']),
    urgences: [sources.emergencies],
    maternites: shownYears(inputs.maternities.map(({ year }) => year)),
    eloignement: [sources.remote],
    defavorisation: [sources.deprivation],
    frr: [sources.frr],
  }
  function of({ id }: PublishedIndicator): readonly string[] {
    const recipe = recipes[id]
    switch (recipe.kind) {
      case 'listed':
        return [ONGOING]
      case 'published':
        return [CONSULTATION]
      case 'given':
        if (recipe.communes) return ofIngredient(recipe.communes)
        return inputs.given.filter(({ indicator }) => indicator === id).map(({ vintage }) => vintage)
      default: {
        const found = ofIngredient(ingredientsOf(recipe)[0] ?? 'population')
        // Communes whose value of that year is a sum are left out: a mean bears it, a share or a volume does not.
        return recipe.kind === 'mean' ? found : found.filter((year) => year !== SUMMED)
      }
    }
  }
  function ofIngredient(name: Ingredient): readonly string[] {
    if (name === 'population') return [inputs.today.year]
    if (name === 'apl' || name === 'apl65') return aplVintages(inputs.apl, name)
    return ofFamily[holderOf(name) as Family]
  }
  return Object.fromEntries(
    INDICATORS.map((entry) => [entry.id, [...new Set(of(entry))].sort()]),
  ) as unknown as Vintages
}
