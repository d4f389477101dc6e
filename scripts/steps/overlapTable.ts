import { byLevel, DRAWN_LEVELS, type DrawnLevel } from '@/schema/level'
import { widerThan, type Overlaps, type Pairs } from '@/schema/overlaps'
import type { Commune } from './communeTable'
import type { Partitions } from './partition'

/** Which territories of two levels share communes, how many, and the people there: by table, never by shape. */
export function overlapTable(
  partitions: Partitions,
  communes: readonly Pick<Commune, 'population'>[],
): Overlaps {
  const holders = byLevel((level) => {
    const rows = new Map<number, number>()
    partitions[level].members.forEach((members, row) => members.forEach((at) => rows.set(at, row)))
    return rows
  }, DRAWN_LEVELS)

  function pairs(finer: DrawnLevel, wider: DrawnLevel): Pairs {
    const table: Pairs = { finer: [], wider: [], communes: [], people: [] }
    partitions[finer].members.forEach((members, row) => {
      const shared = new Map<number, { communes: number; people: number }>()
      for (const at of members) {
        const holder = holders[wider].get(at)
        if (holder === undefined) continue
        const known = shared.get(holder) ?? { communes: 0, people: 0 }
        shared.set(holder, {
          communes: known.communes + 1,
          people: known.people + (communes[at]?.population ?? 0),
        })
      }
      for (const [holder, { communes: count, people }] of [...shared].sort(([a], [b]) => a - b)) {
        table.finer.push(row)
        table.wider.push(holder)
        table.communes.push(count)
        table.people.push(people)
      }
    })
    return table
  }
  return byLevel((finer) => byLevel((wider) => pairs(finer, wider), widerThan(finer)), DRAWN_LEVELS)
}
