import type { Commune } from './communeTable'
import type { Recode } from './recode'

/**
 * Sums of some fields by commune of today, aligned with `communes`; null for a commune that no row leads to.
 * `unmatched`: codes of the rows that lead to none.
 */
export function sumByCommune<Field extends string>(
  source: readonly ({ code: string } & Record<Field, number>)[],
  fields: readonly Field[],
  communes: readonly Commune[],
  toToday: Recode,
): { sums: (Record<Field, number> | null)[]; unmatched: string[] } {
  const byCode = new Map<string, Record<Field, number>>()
  const unmatched: string[] = []
  for (const row of source) {
    const today = toToday(row.code)
    if (today === undefined) {
      unmatched.push(row.code)
      continue
    }
    const before = byCode.get(today)
    const entries = fields.map((field) => [field, (before?.[field] ?? 0) + row[field]])
    byCode.set(today, Object.fromEntries(entries) as Record<Field, number>)
  }
  const known = new Set(communes.map(({ code }) => code))
  for (const code of byCode.keys()) if (!known.has(code)) unmatched.push(code)
  return { sums: communes.map(({ code }) => byCode.get(code) ?? null), unmatched }
}
