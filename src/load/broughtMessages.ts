import type { PlaceTable } from '@/analysis/brought/levelNames'
import type {
  DecimalSign,
  Line,
  LostLine,
  Merge,
  PlacedBy,
  PlaceGuess,
  ReadFigures,
  TableProblem,
  TableSurvey,
} from '@/domain/broughtTable'
import type { Communes, FormerCommunes } from '@/schema/communes'
import type { PublishedLevel } from '@/schema/level'

/** What lines are matched with: the tables that the page has. */
export interface MatchContext {
  communes: Communes
  former: FormerCommunes
  tables: Partial<Record<PublishedLevel, PlaceTable>>
}

/** What the page asks the worker of one file, in this order; each may be asked again with other choices. */
export type BroughtAsk =
  | { kind: 'open'; bytes: Uint8Array; context: MatchContext }
  | { kind: 'sheet'; sheet: number }
  | { kind: 'match'; place: PlaceGuess; corrections: [text: string, code: string][] }
  | {
      kind: 'figures'
      column: number
      decimal: DecimalSign
      /** The column that the figures are weighted by. */
      weight: { column: number; decimal: DecimalSign } | null
      parts: Exclude<Merge, 'first'>
      twice: Merge
    }

/** Where the lines lead, as the page tells it: counts, and the lines to be looked at. */
export interface MatchTold {
  placed: number
  by: Record<PlacedBy, number>
  /** Lines brought to a commune of today, the first of them. */
  brought: readonly (Line & { code: string })[]
  lost: readonly LostLine[]
  totals: readonly Line[]
  blank: number
}

export type BroughtAnswer =
  | { kind: 'survey'; survey: TableSurvey }
  | { kind: 'matching'; matching: MatchTold }
  | { kind: 'figures'; figures: ReadFigures }
  | { kind: 'refused'; problem: TableProblem }

/** How far the answer to an ask has come: whole per cent of what is to be read. */
export interface BroughtProgress {
  kind: 'progress'
  percent: number
}

/** An ask and its answer bear the same number. */
export type Numbered<Message> = Message & { number: number }
