import { LEVELS, type Level } from '@/schema/level'
import type { PublishedInitiative } from '@/schema/initiative'
import type { IndicatorValues } from '@/schema/values'
import type { Commune } from '../communeTable'
import { territoryOf, type Partitions } from '../partition'

export const VINTAGE = 'recensement'

/**
 * Initiatives of each territory, each counted once in it.
 * - bassin: those whose commune is in it;
 * - département, région: those whose commune is in it, or that name it among those they concern;
 * - France: all but those of a territory outside the 18 régions.
 * A regional initiative without a commune is thus counted in its région, not in each of its départements.
 */
export function initiativeCount(
  initiatives: readonly PublishedInitiative[],
  communes: ReadonlyMap<string, Commune>,
  partitions: Partitions,
): IndicatorValues {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, new Map<string, number>()])) as Record<
    Level,
    Map<string, number>
  >
  for (const initiative of initiatives) {
    for (const level of LEVELS) {
      for (const code of territoriesOf(initiative, communes, level)) {
        counts[level].set(code, (counts[level].get(code) ?? 0) + 1)
      }
    }
  }
  const columns = LEVELS.map((level) => [
    level,
    { values: partitions[level].codes.map((code) => counts[level].get(code) ?? 0) },
  ])
  return { indicator: 'initiatives', vintages: { [VINTAGE]: Object.fromEntries(columns) } }
}

function territoriesOf(
  initiative: PublishedInitiative,
  communes: ReadonlyMap<string, Commune>,
  level: Level,
): Set<string> {
  if (initiative.elsewhere !== undefined) return new Set()
  if (level === 'france') return new Set(['FR'])
  const commune = initiative.place && communes.get(initiative.place.commune)
  const codes = new Set(commune ? [territoryOf(commune, level)] : [])
  if (level === 'departement') for (const code of initiative.departements) codes.add(code)
  if (level === 'region') for (const code of initiative.regions) codes.add(code)
  return codes
}
