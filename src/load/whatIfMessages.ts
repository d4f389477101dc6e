import type { Range } from '@/analysis/whatIf/spread'
import type { LoadError } from '@/domain/remote'

/** A commune of a bassin: its rank in `what-if.json`, 0 for the pole, the others by code from 1. */
export interface Site {
  bassin: string
  rank: number
}

export type WhatIfAsk = { kind: 'open'; folder: string } | ({ kind: 'spread'; id: number } & Site)

/** Where one more GP's consultations would go; `people`: standardised people of each bassin. */
export interface SpreadFound {
  kept: Range
  people: number
  elsewhere: { code: string; share: number; people: number }[]
}

/** `found` null where no one lives within reach. */
export type WhatIfAnswer = { id: number } & ({ found: SpreadFound | null } | { error: LoadError })
