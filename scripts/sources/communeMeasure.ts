import { communeCode, onceEach } from './codes'
import { readLongTable } from './found/readLongTable'
import { readTable } from './readTable'

/** One figure of a commune or arrondissement; null where not published. */
export interface MeasureRow {
  code: string
  value: number | null
}

/**
 * A file of one figure by commune, in its own unit; its column bears its year.
 * @throws InputError where a figure is below `least` or above `greatest`
 */
export function readCommuneMeasure(
  path: string,
  words: RegExp,
  least: number,
  greatest: number,
): MeasureRow[] {
  const once = onceEach()
  let column = ''
  const rows = readTable(path, (heading) => {
    column = heading.find((name) => words.test(name)) ?? words.source.replace(/[\\^$()]/g, '')
    return ['code_commune', column]
  })
  return rows.map((row) => ({
    code: once(row, 'code_commune', communeCode(row, 'code_commune')),
    value: row.raw(column) === '' ? null : row.number(column, least, greatest),
  }))
}

/** What the Observatoire des territoires writes where it publishes nothing: secret, not available. */
const ABSENT = ['', 's', 'nd', 'n.d.', 'N/A - résultat non disponible']

/** One indicator by commune as the Observatoire des territoires gives it: code, name, year, figure with a decimal comma. */
export async function readObservatoire(path: string, least: number, greatest: number): Promise<MeasureRow[]> {
  const once = onceEach()
  const found: MeasureRow[] = []
  await readLongTable(path, { code: /^codgeo$/, year: /^an$/, value: OBSERVED }, (row) => {
    const value = ABSENT.includes(row.raw('value')) ? null : row.decimal('value', least, greatest)
    found.push({ code: once(row, 'code', communeCode(row, 'code')), value })
  })
  return found
}

/** The column of the figure bears the name of the indicator. */
const OBSERVED = /^(?!codgeo$|libgeo$|an$)./
