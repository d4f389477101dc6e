import * as v from 'valibot'

const PLACE = 'territoires-de-soins:propres'

/** Codes of composed territories, which say their names and their communes. */
const KeptSchema = v.array(v.string())

/**
 * The territories that a person keeps on this device, last kept first. Storage may be refused, or full: nothing is then read,
 * and `write` says that it did not keep.
 */
export const keptTerritories = {
  read(): string[] {
    try {
      return v.parse(KeptSchema, JSON.parse(localStorage.getItem(PLACE) ?? '[]'))
    } catch {
      return []
    }
  },
  write(codes: readonly string[]): boolean {
    try {
      localStorage.setItem(PLACE, JSON.stringify(codes))
      return true
    } catch {
      return false
    }
  },
  /** Calls when another tab has written. */
  onWritten: (then: () => void) =>
    window.addEventListener('storage', ({ key }) => {
      if (key === PLACE) then()
    }),
}
