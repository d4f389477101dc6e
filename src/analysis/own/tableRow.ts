import { nameKey } from '../search/placeWords'
import type { ListIndex } from './listIndex'
import { CODE, isRead, readCell, readPostal, type ReadAs } from './readCell'

/** "69001 Lyon": a code and a name, as addresses have them. */
export const ADDRESSED = /^(\d{5}|2[ab]\d{3})\s+(\p{L}.*)$/iu
const CEDEX = /\s+cedex\b.*$/i

/** A line of a table: one code, INSEE's or the post's, and the name of its commune, of today or of before. */
export function tableRow(
  cells: readonly string[],
  isPostal: boolean,
  index: ListIndex,
): { text: string; reading: { commune: string; as: ReadAs } } | null {
  const codes = cells.filter((cell) => CODE.test(cell))
  const names = cells.filter((cell) => !CODE.test(cell)).map((cell) => cell.replace(CEDEX, ''))
  if (codes.length === 0 || names.length === 0) return null
  const answers = (commune: string) => names.some((name) => answersTo(name, commune, index))
  for (const text of codes) {
    const reading = readCell(text, [], index)
    if (!isPostal && isRead(reading) && answers(reading.commune)) return { text, reading }
    const shared = readPostal(text, index)
    if (isRead(shared) && answers(shared.commune)) return { text, reading: shared }
    // The name tells those of one postal code apart.
    const [only, ...others] = 'communes' in shared ? shared.communes.filter(answers) : []
    if (only !== undefined && others.length === 0) return { text, reading: { commune: only, as: 'name' } }
  }
  return null
}

function answersTo(said: string, commune: string, index: ListIndex): boolean {
  const { table, rowOf, byFormerName } = index
  const key = nameKey(said)
  const name = table.name[rowOf.get(commune) ?? -1] ?? ''
  if (nameKey(name) === key || (byFormerName.get(key) ?? []).includes(commune)) return true
  // "Lyon 1er".
  const found = readCell(said, [], index)
  return isRead(found) && found.commune === commune
}
