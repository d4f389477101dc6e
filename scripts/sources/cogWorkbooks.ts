import { basename } from 'node:path'
import { COMMUNE_CODE } from '@/schema/communes'
import { communeCode, onceEach } from './codes'
import type { Commune2024 } from './cog2024'
import { readSheetTable } from './found/readSheetTable'
import { plain } from './found/plain'
import { InputError } from './InputError'
import type { Labels } from './labels2024'

/** What the sheets of INSEE's two workbooks are called, plain, whatever stands between their words. */
const SHEETS = {
  composition: /^composition[ _]communale$/,
  communes: /^com$/,
  zones: /^zones[ _]supra[ _]communales$/,
  bassins: /^bv20\d\d$/,
} as const

const WITH_BASSIN = {
  ...{ code: /^codgeo$/, name: /^libgeo$/, dep: /^dep$/, reg: /^reg$/ },
  bv: /^bv20\d\d$/,
}

const sheetOf = (path: string, sheets: readonly string[], kind: keyof typeof SHEETS): string =>
  sheets.find((name) => SHEETS[kind].test(plain(name))) ?? refused(path, kind, sheets)

function refused(path: string, kind: keyof typeof SHEETS, sheets: readonly string[]): never {
  const expected = `une feuille « ${SHEETS[kind].source.replace(/[\^$]|\[ _\]/g, (sign) => (sign.length > 1 ? '_' : ''))} »`
  throw new InputError({
    ...{ file: basename(path), line: null, field: null, expected },
    found: `les feuilles « ${sheets.join(' », « ')} »`,
  })
}

/**
 * Where INSEE puts each commune, from a workbook as downloaded: the bassins de vie (sheet `Composition_communale`) or the
 * table of belonging (sheet `COM`), some lines of title above the heading.
 */
export async function readCogWorkbook(
  path: string,
  sheets: readonly string[],
): Promise<Map<string, Commune2024>> {
  const kind = sheets.some((name) => SHEETS.composition.test(plain(name))) ? 'composition' : 'communes'
  const once = onceEach()
  const rows = await readSheetTable(path, sheetOf(path, sheets, kind), WITH_BASSIN)
  return new Map(
    // Under the table there may be notes, and above it the codes of its columns once more.
    rows
      .filter((row) => COMMUNE_CODE.test(row.raw('code')) || COMMUNE_CODE.test(row.raw('bv')))
      .map((row) => {
        const code = once(row, 'code', communeCode(row, 'code'))
        return [
          code,
          {
            ...{ code, name: row.text('name') },
            departement: row.matching('dep', /^(\d{2,3}|2[AB])$/, 'un code de département'),
            region: row.matching('reg', /^\d{2}$/, 'un code de région'),
            bassin: communeCode(row, 'bv'),
          },
        ]
      }),
  )
}

/** INSEE's names of bassins, départements and régions: the sheet of zones of the table of belonging. */
export async function readZoneLabels(path: string, sheets: readonly string[]): Promise<Labels> {
  const labels: Labels = { bassin: new Map(), departement: new Map(), region: new Map() }
  const columns = { level: /^nivgeo$/, code: /^codgeo$/, name: /^libgeo$/ }
  for (const row of await readSheetTable(path, sheetOf(path, sheets, 'zones'), columns)) {
    const level = row.raw('level')
    const into =
      level === 'DEP'
        ? labels.departement
        : level === 'REG'
          ? labels.region
          : /^BV20/.test(level)
            ? labels.bassin
            : undefined
    into?.set(row.text('code'), row.text('name'))
  }
  return labels
}

/** INSEE's names of bassins alone: the first sheet of the workbook of bassins de vie. */
export async function readBassinLabels(path: string, sheets: readonly string[]): Promise<Labels> {
  const labels: Labels = { bassin: new Map(), departement: new Map(), region: new Map() }
  const columns = { code: /^bv20\d\d$/, name: /^libbv20\d\d$/ }
  for (const row of await readSheetTable(path, sheetOf(path, sheets, 'bassins'), columns))
    if (COMMUNE_CODE.test(row.raw('code'))) labels.bassin.set(row.raw('code'), row.text('name'))
  return labels
}
