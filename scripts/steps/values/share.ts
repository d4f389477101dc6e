import type { LevelColumns } from '@/schema/values'
import { columnsOf, type Partitions } from '../partition'
import { round } from '../round'

/** What a share is made of in one commune: `part` out of `whole`; null where the source does not publish it. */
export type Parts = readonly ({ part: number; whole: number } | null)[]

/**
 * % that the parts of a territory's communes make of their wholes; base: the sum of the wholes. Communes that are not
 * published take no part. With no whole at all: `not-published` where a commune is unpublished (its doctors may be
 * the only ones), else `no-base`.
 */
export function shareOf(parts: Parts, partitions: Partitions): LevelColumns {
  return columnsOf(partitions, (rows) => {
    let part = 0
    let whole = 0
    let gap = false
    for (const row of rows) {
      const own = parts[row]
      if (!own) gap = true
      part += own?.part ?? 0
      whole += own?.whole ?? 0
    }
    if (whole > 0) return { value: round((100 * part) / whole, 2), base: whole }
    return gap ? { value: 'not-published', base: 'not-published' } : { value: 'no-base', base: 0 }
  })
}
