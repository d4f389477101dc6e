import type { FormerCommunes } from '@/schema/communes'
import type { Inputs } from '../sources/readInputs'
import type { Geography } from './geography'

/**
 * Codes and names under which a commune of 2026 is still told: those of its delegated and associated parts, of communes of
 * 2024 that it took in since, and every code that today's list says it had or took in (`anciensCodes`, half of which it has
 * no name for). `name`: '' where it is unknown, or the commune's own.
 */
export function formerCommunes(
  {
    today,
    cog,
  }: { today: Pick<Inputs['today'], 'parts' | 'parents'>; cog: Pick<Inputs['cog'], 'get' | 'keys'> },
  { byCode, toToday }: Pick<Geography, 'byCode' | 'toToday'>,
): FormerCommunes {
  const named = (code: string) => today.parts.get(code) ?? cog.get(code)?.name ?? ''
  const rows = [...new Set([...today.parts.keys(), ...cog.keys(), ...today.parents.keys()])]
    .map((code) => ({ code, name: named(code), commune: toToday(code) ?? '' }))
    .filter(({ commune }) => byCode.has(commune))
    .map((row) => ({ ...row, name: byCode.get(row.commune)?.name === row.name ? '' : row.name }))
    // A code of today's that says another name is that of the part that was chosen for seat.
    .filter(({ code, name }) => !byCode.has(code) || (name && today.parts.has(code)))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  return {
    code: rows.map(({ code }) => code),
    name: rows.map(({ name }) => name),
    commune: rows.map(({ commune }) => commune),
  }
}
