import { byLevel, DRAWN_LEVELS, type DrawnLevel } from '@/schema/level'
import type { AllTerritories } from '@/schema/territories'
import type { DetailedTopology } from './boundaries/dissolve'
import { neighboursOf } from './boundaries/neighbours'

/** Who borders whom, as rows of the tables of territories, ascending since codes are. From full-detail borders. */
export function neighbourTable(
  territories: AllTerritories,
  topologyOf: (level: DrawnLevel) => DetailedTopology,
): Record<DrawnLevel, number[][]> {
  const lists = (level: DrawnLevel) => {
    const { code } = territories[level]
    const found = neighboursOf(topologyOf(level), level)
    const rows = new Map(code.map((own, row) => [own, row]))
    return code.map((own) => (found.get(own) ?? []).flatMap((other) => rows.get(other) ?? []))
  }
  return byLevel(lists, DRAWN_LEVELS)
}
