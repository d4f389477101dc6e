import { EQUIPMENTS, type Equipment } from '../sources/equipment'

/** Columns of counts aligned with the communes. The source is exhaustive: a commune that it does not list has 0. */
export function equipmentCounts(
  sums: readonly (Readonly<Record<Equipment, number>> | null)[],
): Record<Equipment, number[]> {
  const columns = EQUIPMENTS.map((name) => [name, sums.map((own) => own?.[name] ?? 0)])
  return Object.fromEntries(columns) as Record<Equipment, number[]>
}
