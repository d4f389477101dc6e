import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

const CLASS = 'Classement FRR et FRR+ au 10 juillet 2025'
/** Classes of the file, and whether the whole commune is zoned. */
const WHOLE: Readonly<Record<string, boolean>> = {
  'Non classée': false,
  'FRR socle': true,
  'FRR+': true,
  'FRR bénéficiaire': true,
}

/** Is the whole of a commune in France Ruralités Revitalisation, base, plus or transitional (State, July 2025)? */
export function readFrr(path: string): { code: string; zoned: boolean; partly: boolean }[] {
  const once = onceEach()
  return readTable(path, ['Code_insee', CLASS], ';').map((row) => {
    const label = row.text(CLASS)
    const partly = /partiellement/i.test(label)
    const zoned = WHOLE[label]
    if (zoned === undefined && !partly) row.refuse(CLASS, 'un classement connu')
    return { code: once(row, 'Code_insee', communeCode(row, 'Code_insee')), zoned: zoned === true, partly }
  })
}
