import type { IndicatorId } from '@/domain/indicatorIds'
import type { Recipe } from '@/domain/recipe'
import type { Ingredient } from '@/schema/communeFigures'

const count = (of: Ingredient): Recipe => ({ kind: 'sum', of })
const rate = (part: Ingredient): Recipe => ({ kind: 'ratio', part, whole: 'population', per: 100_000 })
const share = (part: Ingredient, whole: Ingredient): Recipe => ({ kind: 'ratio', part, whole, per: 100 })

/**
 * How each indicator is made of the figures of the communes: the pipeline builds it so, and a reader makes it again so.
 * Under-dense, for DREES, is strictly below 2.5; far from a maison de santé, strictly beyond 15 km. APL is weighted by
 * the standardised population of 2022 for every vintage: the source has no other weight.
 */
export const recipes: Record<IndicatorId, Recipe> = {
  apl: { kind: 'mean', of: 'apl', weight: 'weight', decimals: 4 },
  'apl-65': { kind: 'mean', of: 'apl65', weight: 'weight', decimals: 4 },
  'sous-dense': { kind: 'within', of: 'apl', sign: '<', limit: 2.5, whole: 'population' },
  generalistes: rate('generalistes'),
  'generalistes-60-plus': share('older', 'doctors'),
  'distance-maison': { kind: 'mean', of: 'kilometres', weight: 'population', decimals: 2 },
  'loin-maison': { kind: 'within', of: 'kilometres', sign: '>', limit: 15, whole: 'population' },
  maisons: count('maisons'),
  'maisons-taux': rate('maisons'),
  centres: count('centres'),
  'centres-taux': rate('centres'),
  pharmacies: count('pharmacies'),
  'pharmacies-taux': rate('pharmacies'),
  infirmiers: count('infirmiers'),
  'infirmiers-taux': rate('infirmiers'),
  'plus-75': share('over75', 'people'),
  population: count('population'),
  initiatives: { kind: 'listed' },
  telemedecine: { kind: 'published', question: 'telemedecine-ameliore-acces' },
}
