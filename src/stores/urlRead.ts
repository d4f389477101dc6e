import type { AddressProblem, Query } from './url'

/** Reads parameters one by one; what cannot be used takes its fallback and is kept as a problem, with its reason. */
export function queryReader(query: Query) {
  const problems: AddressProblem[] = []
  const known = new Set<string>()

  function read<T>(param: string, fallback: T, reason: string, parse: (raw: string) => T | undefined): T {
    known.add(param)
    const raw = query[param]
    if (raw === undefined) return fallback
    const value = parse(raw)
    if (value !== undefined) return value
    problems.push({ param, value: raw, reason })
    return fallback
  }
  /** Names of parameters that nothing asked for are problems too. */
  function close(reason: string): AddressProblem[] {
    for (const [param, value] of Object.entries(query))
      if (!known.has(param)) problems.push({ param, value, reason })
    return problems
  }
  return { read, close }
}

/** A number written with a point or a comma; undefined for anything else. */
export function parseNumber(raw: string): number | undefined {
  const text = raw.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}
