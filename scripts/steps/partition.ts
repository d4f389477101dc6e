import { BUILT_LEVELS, type BuiltLevel } from '@/schema/level'
import type { CountedValue } from '@/analysis/figureOf'
import type { Column } from '@/schema/values'
import type { Commune } from './communeTable'

/** The territories of one level, sorted by code, each with the rows of its communes. */
export interface Partition {
  codes: string[]
  members: number[][]
}

export type Partitions = Record<BuiltLevel, Partition>

/** The code of a commune's territory at a level. `FR` is the 18 régions together. */
export function territoryOf(commune: Commune, level: BuiltLevel): string {
  return level === 'france' ? 'FR' : commune[level]
}

/**
 * Communes by territory, at each level. Départements and régions are made of their own communes, even where a bassin
 * straddles them. Communes without a bassin (overseas collectivities) belong to no level; four islands to no intercommunalité.
 */
export function partitionCommunes(communes: readonly Commune[]): Partitions {
  return Object.fromEntries(BUILT_LEVELS.map((level) => [level, partitionAt(communes, level)])) as Partitions
}

function partitionAt(communes: readonly Commune[], level: BuiltLevel): Partition {
  const members = new Map<string, number[]>()
  communes.forEach((commune, row) => {
    if (!commune.bassin) return
    const code = territoryOf(commune, level)
    if (!code) return
    const rows = members.get(code)
    if (rows) rows.push(row)
    else members.set(code, [row])
  })
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1))
  return { codes: sorted.map(([code]) => code), members: sorted.map(([, rows]) => rows) }
}

/** One column a level, from a figure of the communes of a territory. A base is written where the figures have one. */
export function columnsOf(
  partitions: Partitions,
  valueOf: (rows: readonly number[]) => CountedValue,
): Record<BuiltLevel, Column> {
  return Object.fromEntries(
    BUILT_LEVELS.map((level) => {
      const found = partitions[level].members.map(valueOf)
      const values = found.map(({ value }) => value)
      if (found.every(({ base }) => base === undefined)) return [level, { values }]
      return [level, { values, base: found.map(({ base }) => base ?? 'not-applicable') }]
    }),
  ) as Record<BuiltLevel, Column>
}
