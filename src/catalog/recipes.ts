import { eachOf } from '@/domain/eachOf'
import { DEATH_CAUSES, SELF_EMPLOYED } from '@/domain/indicatorFamilies'
import type { IndicatorId, PublishedId } from '@/domain/indicatorIds'
import type { Recipe } from '@/domain/recipe'
import type { Brought } from '@/schema/brought'
import { isBrought, weightOf } from '@/schema/broughtId'
import type { Ingredient } from '@/schema/communeFigures'
import { COMMUNE_LEVEL, type Level } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { broughtLevels } from './broughtLevels'
import { broughtById } from './broughtFigures'

const count = (of: Ingredient): Recipe => ({ kind: 'sum', of })
const rate = (part: Ingredient): Recipe => ({ kind: 'ratio', part, whole: 'population', per: 100_000 })
const share = (part: Ingredient, whole: Ingredient) => ({ kind: 'ratio', part, whole, per: 100 }) as const
const GIVEN: Recipe = { kind: 'given' }

/** Under-dense, for DREES: strictly fewer consultations a year per standardised inhabitant. */
const UNDER_DENSE = 2.5
/**
 * Consultations a year that a self-employed GP gives: Σ P × A over the communes ÷ 55,178 self-employed GPs. An identity of
 * the very figures that it is applied to, not a fitted constant.
 */
export const PER_GP = 4555
const lacking = (per: number, decimals: number) =>
  ({ kind: 'shortfall', of: 'apl', weight: 'weight', limit: UNDER_DENSE, per, decimals }) as const
/** What is missing, in consultations a year, then in GPs. */
export const LACKING = { consultations: lacking(1, 0), doctors: lacking(PER_GP, 1) }

/**
 * How each indicator is made of the figures of the communes: the pipeline builds it so, and a reader makes it again so.
 * Far from a maison de santé is strictly beyond 15 km. APL is weighted by
 * the standardised population of 2022 for every vintage: the source has no other weight.
 */
export const recipes: Record<PublishedId, Recipe> = {
  apl: { kind: 'mean', of: 'apl', weight: 'weight', decimals: 4 },
  'apl-65': { kind: 'mean', of: 'apl65', weight: 'weight', decimals: 4 },
  'sous-dense': { kind: 'within', of: 'apl', sign: '<', limit: UNDER_DENSE, whole: 'population' },
  'consultations-manquantes': LACKING.consultations,
  'generalistes-manquants': LACKING.doctors,
  generalistes: rate('generalistes'),
  // Of as many as there are in the country: with two decimals, how many they are could not be told from it.
  'generalistes-60-plus': { ...share('older', 'doctors'), decimals: 3 },
  'apl-infirmiers': { kind: 'mean', of: 'aplInfirmiers', weight: 'popInfirmiers', decimals: 2 },
  'apl-kinesitherapeutes': {
    kind: 'mean',
    of: 'aplKinesitherapeutes',
    weight: 'popKinesitherapeutes',
    decimals: 2,
  },
  'apl-sages-femmes': { kind: 'mean', of: 'aplSagesFemmes', weight: 'popSagesFemmes', decimals: 2 },
  'apl-dentistes': { kind: 'mean', of: 'aplDentistes', weight: 'popDentistes', decimals: 2 },
  'loin-services': { kind: 'mean', of: 'farShare', weight: 'population', decimals: 2 },
  ...eachOf(SELF_EMPLOYED, () => GIVEN),
  'distance-urgences': { kind: 'mean', of: 'kmUrgences', weight: 'population', decimals: 2 },
  'distance-maternite': { kind: 'mean', of: 'kmMaternite', weight: 'population', decimals: 2 },
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
  pauvrete: GIVEN,
  defavorisation: { kind: 'mean', of: 'fedi', weight: 'population', decimals: 2 },
  mortalite: GIVEN,
  ...eachOf(DEATH_CAUSES, () => GIVEN),
  population: count('population'),
  frr: share('frrPeople', 'population'),
  'zonage-frr': { kind: 'given', communes: 'frrClass' },
  initiatives: { kind: 'listed' },
  telemedecine: { kind: 'published', question: 'telemedecine-ameliore-acces' },
}

/** Of the people of a territory, how many must live where a figure is known for it to have one: else it would be another's. */
export const LEAST_COVER = 0.95

/**
 * How a figure of what a person brought is made at a level: as it is at its own, by the rule that they chose of the parts of a
 * wider territory. What a person composed is made of communes alone.
 */
export function broughtRecipe(brought: Brought | undefined, level: Level): Recipe {
  if (!brought || brought.level === level || !isMadeAt(brought, level)) return GIVEN
  const { id, wider, decimals } = brought
  const parts = { level: brought.level, cover: LEAST_COVER }
  if (wider === 'sum') return { kind: 'sum', of: id, decimals, parts }
  const weight = wider === 'weighted' ? weightOf(id) : 'population'
  return { kind: 'mean', of: id, weight, decimals, parts }
}

const isMadeAt = (brought: Brought, level: Level) =>
  level === OWN_LEVEL
    ? brought.level === COMMUNE_LEVEL && brought.wider !== 'none'
    : broughtLevels(brought).some((known) => known === level)

/** The recipe of any indicator, what a person brought of communes included. */
export function indicatorRecipe(id: IndicatorId): Recipe {
  return isBrought(id) ? broughtRecipe(broughtById(id), OWN_LEVEL) : recipes[id]
}
