import { fold } from '@/domain/text'
import type { Communes, FormerCommunes } from '@/schema/communes'
import { nameKey } from '../search/placeWords'

/** What lists are read with. */
export interface ListIndex {
  table: Communes
  rowOf: ReadonlyMap<string, number>
  byName: ReadonlyMap<string, readonly number[]>
  byFormerCode: ReadonlyMap<string, string>
  byFormerName: ReadonlyMap<string, readonly string[]>
  byPostal: ReadonlyMap<string, readonly number[]>
  /** Code of a département, by its folded name. */
  departements: ReadonlyMap<string, string>
  departementCodes: ReadonlySet<string>
}

/** Indexes the communes of today, those of before and the départements; a few tenths of a second. */
export function listIndex(
  table: Communes,
  former: FormerCommunes,
  departements: { code: readonly string[]; name: readonly string[] },
): ListIndex {
  const rows = [...table.code.keys()]
  const byPostal = grouped(rows, (row) => (table.postalCodes[row] ?? '').split(' '))
  // A code of long ago that is a postal code of today is that: Paris's are those of the communes around it until 1968.
  const isTold = (at: number) => former.name[at] || !byPostal.has(former.code[at] ?? '')
  const told = [...former.code.keys()].filter(isTold)
  return {
    table,
    rowOf: new Map(table.code.map((code, row) => [code, row])),
    byName: grouped(rows, (row) => [nameKey(table.name[row] ?? '')]),
    byPostal,
    byFormerCode: new Map(told.map((at) => [former.code[at] ?? '', former.commune[at] ?? ''])),
    byFormerName: new Map(
      [...grouped([...former.code.keys()], (at) => namesOf(former.name[at]))].map(([key, all]) => [
        key,
        [...new Set(all.map((at) => former.commune[at] ?? ''))],
      ]),
    ),
    departements: new Map(departements.name.map((name, at) => [fold(name), departements.code[at] ?? ''])),
    departementCodes: new Set(departements.code),
  }
}

/** Of a former commune whose name is not known, only the code leads anywhere. */
const namesOf = (name = '') => (name ? [nameKey(name)] : [])

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = found.get(key)
      if (known) known.push(item)
      else found.set(key, [item])
    }
  return found
}
