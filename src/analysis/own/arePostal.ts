import { arrondissementsOf } from '@/domain/cityArrondissements'
import { fold } from '@/domain/text'
import type { ListIndex } from './listIndex'
import { wholeCode } from './readCell'

const CODE = /^\d[\d ]{2,4}\d$/
const HEADING = /\b(postal|postaux|cp)\b/

export const saysPostal = (heading: string) => HEADING.test(fold(heading))

/** The cells that are, or may be, postal codes. */
export const postalCells = (cells: readonly string[], { byPostal }: ListIndex) =>
  cells.filter((cell) => CODE.test(cell) && byPostal.has(wholeCode(cell)))

/**
 * Half of the postal codes are INSEE codes too, of communes elsewhere: cells, of a column or of a list, are of whichever more
 * of their codes are, and of what the heading says where that does not tell them apart.
 */
export function arePostal(cells: readonly string[], heading: string, index: ListIndex): boolean {
  const { rowOf, byFormerCode } = index
  const postal = postalCells(cells, index).length
  const isOfArrondissement = (code: string) =>
    arrondissementsOf(code).some(({ system }) => system === 'insee')
  const official = cells
    .filter((cell) => CODE.test(cell))
    .map(wholeCode)
    .filter((code) => rowOf.has(code) || byFormerCode.has(code) || isOfArrondissement(code)).length
  return postal > 0 && (postal > official || (postal === official && saysPostal(heading)))
}
