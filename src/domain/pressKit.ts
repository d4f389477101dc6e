import type { ExportTable } from './exportTable'
import type { Language } from './language'
import type { SourceLink } from './sourceLink'
import type { SvgNode } from './svg'
import type { TerritoryRef } from './territory'

/** On how many answers a figure rests: `unknown` where a survey does not say, `none` where it is not a survey. */
export type Sample =
  { kind: 'answers'; n: number } | { kind: 'base'; n: number } | { kind: 'unknown' } | { kind: 'none' }

/** One figure that may be quoted, with all that must be said with it. Texts are ready to print. */
export interface PressFigure {
  id: string
  /** In the list of figures: "Pays de la Loire, 34 %". */
  label: string
  sentence: string
  /** Brought without saying whose it is: `sentence` says that there is none to quote. */
  unsourced?: true
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

/** What may be chosen of a view that another site's page shows. */
export interface EmbedChoices {
  /** Empty where the view is not about one. */
  indicators: readonly { id: string; label: string }[]
  indicator: string
  /** Empty where the view is not about one. */
  territories: readonly { ref: TerritoryRef; name: string; place: string }[]
  /** Whether a map is shown, which the wheel can bring nearer. */
  map: boolean
  /** The same view of something else. @param address of the view, or of a part of it */
  addressOf: (address: string, chosen: { indicator: string; territory: TerritoryRef | null }) => string
  /** The file of the picture that stands for a territory's page, for sites that take no frame. */
  pictureOf: (territory: TerritoryRef | null) => { address: string; alt: string } | null
}

/** What a journalist takes away from a view. At least one figure. */
export interface PressKit {
  title: string
  /** File names begin with this. */
  file: string
  address: string
  /** The folder of the site, and the language that the view is read in: what a code for another page is made of. */
  site: string
  language: Language
  /** Parts that may be embedded alone, where it is not the whole view. */
  embeds?: readonly { label: string; address: string }[]
  choices?: EmbedChoices
  figures: readonly [PressFigure, ...PressFigure[]]
  pictures: readonly PressPicture[]
  /** What the view shows, row by row; every row carries its unit, vintage, source and licence. */
  table: ExportTable
}
