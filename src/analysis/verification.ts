import type { Recipe } from '@/domain/recipe'
import type { TerritoryRef } from '@/domain/territory'
import { isKnown, type Missing, type Value } from '@/domain/value'
import type { Communes } from '@/schema/communes'
import type { PublishedInitiative } from '@/schema/initiative'
import { WHOLE_GROUP, type Survey } from '@/schema/survey'
import { figureMaker } from './figureMaker'
import { figureOf, type CountedValue, type Term } from './figureOf'
import type { IngredientFiles } from './ingredientColumn'
import { concerns, inTerritory, type Attachments } from './membership'

/** One row of the source. `cells`: what the recipe reads there, in its order; `term`: what it brings, or why nothing. */
export interface VerifiedRow {
  code: string
  name: string
  cells: readonly Value[]
  term: Term | Missing
  /** The text read, for an initiative. */
  url?: string | undefined
}

/** A figure made again from the rows of its source. */
export interface Verification {
  rows: readonly VerifiedRow[]
  figure: CountedValue
}

/** What a figure is made of, as far as it is there. */
export interface Sources {
  files: IngredientFiles & { communes?: Communes }
  attached: Attachments
  initiatives?: readonly PublishedInitiative[]
  /** Address of the newest text read of an initiative, once it is there. */
  textRead?: (id: string) => string | undefined
  survey?: Survey
  /** The producer's figure for the territory and the vintage. */
  given?: Value
}

/**
 * The rows of the source that make a figure, those that weigh most first, and the figure made again by the pipeline's own
 * rule. Undefined while a file that it needs is not there.
 */
export function verificationOf(
  recipe: Recipe,
  vintage: string,
  ref: TerritoryRef,
  sources: Sources,
): Verification | undefined {
  switch (recipe.kind) {
    case 'listed': {
      const rows = sources.initiatives
        ?.filter((item) => concerns(item, ref, sources.attached))
        .map(({ id, title }) => ({
          ...{ code: id, name: title, cells: [], url: sources.textRead?.(id) },
          term: { part: 1, whole: 0 },
        }))
      return rows && { rows, figure: { value: rows.length } }
    }
    case 'given': {
      const value = sources.given
      return value === undefined ? undefined : asItIs(ref.code, value)
    }
    case 'published': {
      if (!sources.survey) return undefined
      const found = sources.survey.results.find(
        ({ question, group, level, territory }) =>
          question === recipe.question &&
          group === WHOLE_GROUP &&
          level === ref.level &&
          territory === ref.code,
      )
      return asItIs(ref.code, found?.share ?? 'not-published')
    }
    default: {
      const { communes } = sources.files
      const maker = figureMaker(recipe, sources.files, vintage)
      if (!communes || !maker) return undefined
      const rows = communes.code.flatMap((commune, at) => {
        const home = { commune, bassin: communes.bassin[at] ?? '' }
        if (!inTerritory(home, ref, sources.attached)) return []
        const own = { cells: maker.cellsAt(at), term: maker.termAt(at) }
        return [{ code: commune, name: communes.name[at] ?? '', ...own }]
      })
      const figure = figureOf(
        recipe,
        rows.map(({ term }) => term),
      )
      return { rows: rows.sort((a, b) => sizeOf(b, recipe) - sizeOf(a, recipe)), figure }
    }
  }
}

/** The producer's own figure: one row, nothing to calculate. */
function asItIs(code: string, value: Value): Verification {
  const term = isKnown(value) ? { part: value, whole: 0 } : value
  return { rows: [{ code, name: '', cells: [value], term }], figure: { value } }
}

/** What a row weighs in the figure: what it adds to a shortfall. Those that take no part come last. */
function sizeOf({ term }: VerifiedRow, { kind }: Recipe): number {
  if (typeof term === 'string') return -1
  return kind === 'shortfall' ? term.part : term.whole || term.part
}
