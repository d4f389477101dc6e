import { COMMUNE_CODE } from '@/schema/communes'
import { communeCode, onceEach } from './codes'
import type { Columns } from './found/headingRow'
import { readSheetTable } from './found/readSheetTable'
import type { Row } from './Row'

/** A sheet of the DREES's workbooks on APL: one a year. Older editions say « APL_2022 », or the year alone. */
const SHEET = /^(?:apl[ _]?)?(20\d\d)$/i

/** Years of the sheets of a workbook, oldest first. */
export const aplYears = (sheets: readonly string[]): string[] =>
  sheets.flatMap((name) => SHEET.exec(name.trim())?.[1] ?? []).sort()

const CODE = /^(code commune( insee)?|code insee|commune)$/

/** A commune of a sheet: its cells under our own names, null where nothing is published. */
export interface AplSheet {
  year: string
  rows: ({ code: string } & Record<string, number | null | string>)[]
  /** Year of the population that weighs it. */
  weightYear: string
}

/**
 * The sheets of one workbook as downloaded: titles and notes above, the heading, a line of units, communes and
 * arrondissements, then notes in the first column.
 * @param columns of figures, by our names; `weight` is the standardised population
 */
export async function readAplSheets(
  path: string,
  sheets: readonly string[],
  columns: Columns & { weight: RegExp },
): Promise<AplSheet[]> {
  const read: AplSheet[] = []
  for (const sheet of sheets) {
    const year = SHEET.exec(sheet.trim())?.[1]
    if (year === undefined) continue
    const names = Object.keys(columns)
    const rows = await readSheetTable(path, sheet, { code: CODE, ...columns })
    const once = onceEach()
    const communes = rows.filter((row) => isCommune(row, names))
    const [first] = communes
    if (!first) throw rows[0]?.refuse('code', 'des codes de communes') ?? new Error(`${sheet}: empty`)
    read.push({
      year,
      rows: communes.map((row) => ({
        code: once(row, 'code', communeCode(row, 'code')),
        ...Object.fromEntries(names.map((name) => [name, row.has(name) ? row.optionalNumber(name) : null])),
      })),
      // The population is that of two years before, where the heading does not say.
      weightYear: /(20\d\d)/.exec(first.heading('weight'))?.[1] ?? String(Number(year) - 2),
    })
  }
  return read.sort((a, b) => (a.year < b.year ? -1 : 1))
}

/** Is this a commune, not the units nor a note? A figure without a right code is a commune whose code is wrong. */
const isCommune = (row: Row, names: readonly string[]): boolean =>
  COMMUNE_CODE.test(row.raw('code')) ||
  names.some((name) => row.has(name) && /^-?\d+([.,]\d+)?$/.test(row.raw(name)))
