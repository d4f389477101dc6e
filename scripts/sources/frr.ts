import type { FrrClass } from '@/schema/frrClass'
import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** The column bears the day of the list. */
export const FRR_CLASS = /^Classement FRR.* (20\d\d)$/
const CLASSES: Readonly<Record<string, FrrClass>> = {
  'Non classée': 'aucune',
  'FRR socle': 'socle',
  'FRR+': 'plus',
  'FRR bénéficiaire': 'beneficiaire',
  'Classée FRR partiellement': 'partie',
  'FRR bénéficiaire partiellement': 'partie',
}

/** The class of each commune in France Ruralités Revitalisation (State). */
export function readFrr(path: string): { code: string; zone: FrrClass }[] {
  const once = onceEach()
  let column = 'Classement FRR'
  const columns = (heading: readonly string[]) => {
    column = heading.find((name) => FRR_CLASS.test(name)) ?? column
    return ['Code_insee', column]
  }
  return readTable(path, columns).map((row) => {
    const zone = CLASSES[row.text(column)] ?? row.refuse(column, 'un classement connu')
    return { code: once(row, 'Code_insee', communeCode(row, 'Code_insee')), zone }
  })
}
