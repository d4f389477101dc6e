import type { TerritoryRef } from '@/domain/territory'
import type { useTerritories } from '@/pages/shared/useTerritories'
import { LEVELS } from '@/schema/level'

/** Every published territory, to be chosen from by its name; none until they are there. */
export function territoryOptions(
  territories: ReturnType<typeof useTerritories>,
): { ref: TerritoryRef; name: string; place: string }[] {
  const table = territories.table.value
  if (!table) return []
  return LEVELS.flatMap((level) =>
    (table[level]?.code ?? []).map((code, row) => {
      const ref = { level, code }
      return { ref, name: table[level]?.name[row] ?? code, place: territories.placeOf(ref) }
    }),
  )
}
