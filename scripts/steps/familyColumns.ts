import type { Value } from '@/domain/value'
import { COMMUNE_FAMILIES, type CommuneFigures, type Family } from '@/schema/communeFigures'

/**
 * The columns of a family of figures, aligned with the communes. `absent`: what is said of a commune that no row of the
 * source leads to; 0 where the source is exhaustive.
 */
export function familyColumns(
  family: Family,
  sums: readonly (Readonly<Record<string, number>> | null)[],
  absent: Value,
): CommuneFigures {
  const columns = COMMUNE_FAMILIES[family].map(
    (name) => [name, sums.map((own) => own?.[name] ?? absent)] as const,
  )
  return Object.fromEntries(columns)
}
