import type { ExportTable } from './exportTable'
import type { SourceLink } from './sourceLink'
import type { SvgNode } from './svg'

/** On how many answers a figure rests: `unknown` where a survey does not say, `none` where it is not a survey. */
export type Sample =
  { kind: 'answers'; n: number } | { kind: 'base'; n: number } | { kind: 'unknown' } | { kind: 'none' }

/** One figure that may be quoted, with all that must be said with it. Texts are ready to print. */
export interface PressFigure {
  id: string
  /** In the list of figures: "Pays de la Loire, 34 %". */
  label: string
  sentence: string
  /** What the unit means, in a sentence that goes with it, where its name does not say it. */
  meaning?: string
  /** As it is read: "2,98", "non publié". */
  value: string
  unit: string
  sample: Sample
  /** Bounds at 95 %, in words, where they are known. */
  interval?: string
  vintage: string
  source: string
  /** Each part of `source` with its producer's page. */
  links: readonly SourceLink[]
  licence: string
  caveats: readonly string[]
}

/** A drawing to take away, made when asked for. `file` has no extension. */
export interface PressPicture {
  label: string
  file: string
  alt: string
  draw: () => SvgNode
}

/** What a journalist takes away from a view. At least one figure. */
export interface PressKit {
  title: string
  /** File names begin with this. */
  file: string
  address: string
  /** Parts that may be embedded alone, where it is not the whole view. */
  embeds?: readonly { label: string; address: string }[]
  figures: readonly [PressFigure, ...PressFigure[]]
  pictures: readonly PressPicture[]
  /** What the view shows, row by row; every row carries its unit, vintage, source and licence. */
  table: ExportTable
}
