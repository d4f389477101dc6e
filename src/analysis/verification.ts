import type { Recipe } from '@/domain/recipe'
import type { TerritoryRef } from '@/domain/territory'
import { isKnown, type Missing, type Value } from '@/domain/value'
import type { Communes } from '@/schema/communes'
import type { PublishedInitiative } from '@/schema/initiative'
import { WHOLE_GROUP, type Survey } from '@/schema/survey'
import { figureMaker } from './figureMaker'
import type { CountedValue, Term } from './figureOf'
import type { IngredientFiles } from './ingredientColumn'
import { concerns, homeAt, inTerritory, type Attachments } from './membership'

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
  /** The territories of another level that make the figure in place of communes, with what is read of them, row by row. */
  parts?: {
    code: readonly string[]
    name: readonly string[]
    holders: readonly string[]
    files: IngredientFiles
  }
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
      const places = sources.parts ?? sources.files.communes
      const maker = figureMaker(recipe, sources.parts?.files ?? sources.files, vintage)
      const own = rowsIn(ref, sources)
      if (!places || !maker || !own) return undefined
      const rows = own.map((at) => ({
        ...{ code: places.code[at] ?? '', name: places.name[at] ?? '' },
        ...{ cells: maker.cellsAt(at), term: maker.termAt(at) },
      }))
      const figure = maker.figureOf(own)
      return { rows: rows.sort((a, b) => sizeOf(b, recipe) - sizeOf(a, recipe)), figure }
    }
  }
}

/** Rows of the communes of a territory, or of the other parts that make its figure. */
function rowsIn(ref: TerritoryRef, { parts, files: { communes }, attached }: Sources): number[] | undefined {
  if (parts) return [...parts.code.keys()].filter((at) => parts.holders[at] === ref.code)
  if (!communes) return undefined
  return [...communes.code.keys()].filter((at) =>
    inTerritory(homeAt(communes, communes.code, at), ref, attached),
  )
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
