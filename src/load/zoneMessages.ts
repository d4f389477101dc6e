import type { CommunesTotals } from '@/analysis/zone/communesTotals'
import type { Lacking } from '@/analysis/zone/lackingIn'
import type { DrawnLevel } from '@/schema/level'
import type { ZoneShare } from '@/analysis/zone/shares'
import type { Outline } from '@/domain/outline'
import type { LoadError } from '@/domain/remote'
import type { Zone } from '@/domain/zone'

/** Figures of the communes of a zone, and their rows in `communes.json`: the page has what a person brought of them. */
export type ZoneFigures = CommunesTotals & { lacking: Lacking; rows: readonly number[] }

/** What the page asks its zone worker. A new question makes the one before useless: it is stopped. */
export type ZoneAsk =
  | { kind: 'open'; folder: string }
  | { kind: 'communes'; id: number; zone: Zone }
  | { kind: 'shares'; id: number; zone: Zone; level: DrawnLevel }
  /** Of the territory that a person composed, by its code. */
  | { kind: 'outline'; id: number; code: string }
  /** Degrees. */
  | { kind: 'communeAt'; id: number; at: { lon: number; lat: number } }
  | { kind: 'stop'; id: number }

export type ZoneAnswer =
  | { kind: 'communes'; id: number; figures: ZoneFigures }
  | { kind: 'shares'; id: number; shares: ZoneShare[] }
  | { kind: 'outline'; id: number; outline: Outline }
  /** '' where there is none. */
  | { kind: 'communeAt'; id: number; code: string }
  /** Work done, from 0 to 1. */
  | { kind: 'progress'; id: number; done: number }
  | { kind: 'failed'; id: number; error: LoadError }
