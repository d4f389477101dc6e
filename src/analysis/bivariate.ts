import { isKnown, type Value } from '@/domain/value'
import { classOf } from './classes'

/** Need 0 (strong) to 2 (weak), response 0 (none), 1 or 2 (two and more). */
export interface NeedResponseClass {
  need: 0 | 1 | 2
  response: 0 | 1 | 2
}

/** Limits of access between strong, middling and weak need: the under-dense threshold and one consultation above it. */
export const NEED_LIMITS = [2.5, 3.5] as const

/** The cell of a territory in the 3 × 3 table; null where its access is missing, because a need is then not known. */
export function needResponseClass(access: Value | undefined, responses: number): NeedResponseClass | null {
  if (!isKnown(access)) return null
  return {
    need: classOf(access, NEED_LIMITS) as 0 | 1 | 2,
    response: Math.min(2, Math.max(0, Math.floor(responses))) as 0 | 1 | 2,
  }
}

/** How many territories each cell holds: `counts[need][response]`; null ones are in none. */
export function needResponseCounts(classes: readonly (NeedResponseClass | null)[]): number[][] {
  const counts = [0, 1, 2].map(() => [0, 0, 0])
  for (const found of classes) {
    const row = found && counts[found.need]
    if (row) row[found.response] = (row[found.response] ?? 0) + 1
  }
  return counts
}
