import type { BroughtId } from './broughtId'
import type { PublishedLevel } from './level'

export const BROUGHT_KINDS = ['rate', 'share', 'count'] as const
/** How figures of wider levels are made of these: not at all, by adding them up, or by a mean weighted by the people. */
export const WIDER_RULES = ['none', 'sum', 'mean'] as const
export const BETTER_ENDS = ['high', 'low', 'neither'] as const

export const LONGEST = { name: 80, unit: 80, year: 20, source: 160 } as const

/** A figure that a person brought. */
export interface Brought {
  id: BroughtId
  name: string
  unit: string
  year: string
  /** Whose figures they are, as the person wrote it; '' where they did not. */
  source: string
  kind: BroughtKind
  better: BetterEnd
  wider: WiderRule
  decimals: number
  level: PublishedLevel
  /** The day on which they were read from the person's file. */
  readOn: string
  codes: readonly string[]
  /** One a code. */
  values: readonly number[]
}
export type BroughtKind = (typeof BROUGHT_KINDS)[number]
export type WiderRule = (typeof WIDER_RULES)[number]
export type BetterEnd = (typeof BETTER_ENDS)[number]
