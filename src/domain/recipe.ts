import type { Ingredient } from '@/schema/communeFigures'
import type { PublishedLevel } from '@/schema/level'

/**
 * The parts of a territory that what a person brought makes its figure of: their level, and the share of the territory's
 * people who must live in parts that have one.
 */
export interface BroughtParts {
  level: PublishedLevel
  cover: number
}

/** How a figure of a territory is made. All but the last three are made of its communes, or of other parts, one row each. */
export type Recipe =
  /** Σ of × weight ÷ Σ weight. */
  | { kind: 'mean'; of: Ingredient; weight: Ingredient; decimals: number; parts?: BroughtParts }
  /** Σ part ÷ Σ whole × per: a percentage, or a number per 100,000. */
  | { kind: 'ratio'; part: Ingredient; whole: Ingredient; per: 100 | 100_000; decimals?: number }
  /** % of the whole that lives where `of` is strictly below or beyond a limit. */
  | { kind: 'within'; of: Ingredient; sign: '<' | '>'; limit: number; whole: Ingredient }
  /** Σ weight × (limit − of) where `of` is below the limit, ÷ per: what would have to be added at least, everything else staying. */
  | { kind: 'shortfall'; of: Ingredient; weight: Ingredient; limit: number; per: number; decimals: number }
  /** Σ of. */
  | { kind: 'sum'; of: Ingredient; decimals?: number; parts?: BroughtParts }
  /** One for each initiative that concerns the territory. */
  | { kind: 'listed' }
  /** The producer's own figure for the territory, as it is; `communes`: that of each commune. */
  | { kind: 'given'; communes?: Ingredient }
  /** The same: the answer of all to a question of the survey. */
  | { kind: 'published'; question: string }

/** Those made of communes. */
export type CommuneRecipe = Exclude<Recipe, { kind: 'listed' | 'given' | 'published' }>
