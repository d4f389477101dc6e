import type { TerritoryRef } from '@/domain/territory'
import type { useTerritories } from '@/pages/shared/useTerritories'
import { BUILT_LEVELS, type PublishedLevel } from '@/schema/level'

/** The territories of these levels, to be chosen from by their names; none until they are there. */
export function territoryOptions(
  territories: ReturnType<typeof useTerritories>,
  levels: readonly PublishedLevel[] = BUILT_LEVELS,
): { ref: TerritoryRef; name: string; place: string }[] {
  const table = territories.table.value
  if (!table) return []
  return levels.flatMap((level) =>
    (table[level]?.code ?? []).map((code, row) => {
      const ref = { level, code }
      return { ref, name: table[level]?.name[row] ?? code, place: territories.placeOf(ref) }
    }),
  )
}
