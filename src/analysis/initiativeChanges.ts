import type { ToldInitiative } from '@/schema/initiative'

/** One field that a correction changes, as text; null where it was or becomes empty. */
export interface Change {
  field: string
  before: string | null
  after: string | null
}

/** What differs between two versions of an initiative, field by field, in the order of the newer one. */
export function initiativeChanges(before: ToldInitiative, after: ToldInitiative): Change[] {
  const old = flat(before)
  const next = flat(after)
  return [...new Set([...next.keys(), ...old.keys()])].flatMap((field) => {
    const change = { field, before: old.get(field) ?? null, after: next.get(field) ?? null }
    return change.before === change.after ? [] : [change]
  })
}

function flat(item: ToldInitiative): Map<string, string> {
  const cells = new Map<string, string>()
  for (const [key, value] of Object.entries(item)) {
    if (value === undefined) continue
    if (Array.isArray(value)) {
      if (value.length) cells.set(key, value.join(' ; '))
    } else if (typeof value === 'object')
      for (const [inner, cell] of Object.entries(value)) cells.set(`${key}.${inner}`, String(cell))
    else cells.set(key, String(value))
  }
  return cells
}
