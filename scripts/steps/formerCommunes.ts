import type { FormerCommunes } from '@/schema/communes'
import type { Inputs } from '../sources/readInputs'
import type { Geography } from './geography'

/**
 * Names under which a commune of 2026 is still asked for: those of its delegated and associated parts, and of communes
 * of 2024 that it took in since. A part that bears its commune's own name says nothing more and is left out.
 */
export function formerCommunes(
  { today, cog }: { today: Pick<Inputs['today'], 'parts'>; cog: Pick<Inputs['cog'], 'get' | 'keys'> },
  { byCode, toToday }: Pick<Geography, 'byCode' | 'toToday'>,
): FormerCommunes {
  const gone = [...cog.keys()].filter((code) => !byCode.has(code) && !today.parts.has(code))
  const names = new Map([...today.parts, ...gone.map((code) => [code, cog.get(code)?.name ?? ''] as const)])
  const rows = [...names]
    .map(([code, name]) => ({ code, name, commune: toToday(code) ?? '' }))
    .filter(({ name, commune }) => name && byCode.has(commune) && byCode.get(commune)?.name !== name)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  return {
    code: rows.map(({ code }) => code),
    name: rows.map(({ name }) => name),
    commune: rows.map(({ commune }) => commune),
  }
}
