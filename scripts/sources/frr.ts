import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** The column bears the day of the list. */
export const FRR_CLASS = /^Classement FRR.* (20\d\d)$/
/** Classes of the file, and whether the whole commune is zoned. */
const WHOLE: Readonly<Record<string, boolean>> = {
  'Non classée': false,
  'FRR socle': true,
  'FRR+': true,
  'FRR bénéficiaire': true,
}

/** Is the whole of a commune in France Ruralités Revitalisation, base, plus or transitional (State)? */
export function readFrr(path: string): { code: string; zoned: boolean; partly: boolean }[] {
  const once = onceEach()
  let column = 'Classement FRR'
  const columns = (heading: readonly string[]) => {
    column = heading.find((name) => FRR_CLASS.test(name)) ?? column
    return ['Code_insee', column]
  }
  return readTable(path, columns).map((row) => {
    const label = row.text(column)
    const partly = /partiellement/i.test(label)
    const zoned = WHOLE[label]
    if (zoned === undefined && !partly) row.refuse(column, 'un classement connu')
    return { code: once(row, 'Code_insee', communeCode(row, 'Code_insee')), zoned: zoned === true, partly }
  })
}
