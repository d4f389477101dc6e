import { TableRefused, type Heard, type RawTable } from '@/domain/broughtTable'
import { baseName, type OpenedPart } from '../perimeter/unzip'
import type { NumberForm } from './numberForms'
import { PLAIN_ROWS, plainRows } from './plainRows'
import { bounded } from './readDelimited'
import { declares, readMarkup } from './readMarkup'
import { cellText, columnOf, placeCell, xlsxRows, type Look } from './xlsxRow'

/** Texts of a workbook by the last part of their path inside it. */
export type Parts = ReadonlyMap<string, string>

export interface Sheet {
  name: string
  path: string
}

/**
 * The sheets that are shown of an XLSX workbook (ECMA-376), in their order; their names, and where each one lies. `paths`: those
 * of the zip, by their last part.
 */
export function xlsxSheets(parts: Parts, paths: ReadonlyMap<string, string>): Sheet[] {
  const targets = new Map<string, string>()
  readMarkup(parts.get('workbook.xml.rels') ?? '', {
    open: (name, attribute) => {
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', baseName(attribute('Target') ?? ''))
    },
  })
  const sheets: Sheet[] = []
  readMarkup(parts.get('workbook.xml') ?? '', {
    open: (name, attribute) => {
      if (name !== 'sheet' || /hidden/i.test(attribute('state') ?? '')) return
      const path = paths.get(targets.get(attribute('r:id') ?? attribute('id') ?? '') ?? '')
      if (path) sheets.push({ name: attribute('name') ?? '', path })
    },
  })
  return sheets
}

/** Texts that cells share, by their number. */
export function sharedTexts(parts: Parts): string[] {
  const texts: string[] = []
  let own: string[] | null = null
  let reading = false
  let phonetic = false
  readMarkup(parts.get('sharedStrings.xml') ?? '', {
    open: (name) => {
      if (name === 'si') own = []
      else if (name === 'rPh') phonetic = true
      else if (name === 't') reading = !phonetic
    },
    text: (text) => {
      if (reading) own?.push(text)
    },
    close: (name) => {
      if (name === 't') reading = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'si' && own) {
        texts.push(own.join(''))
        own = null
      }
    },
  })
  return texts
}

/**
 * The cells of a sheet as texts: what a formula gave when the workbook was saved, never the formula. A line or a cell that is
 * not written is empty, and keeps its place.
 */
export async function xlsxTable(
  content: OpenedPart,
  name: string,
  look: Look,
  heard: Heard,
): Promise<RawTable> {
  const rows: string[][] = []
  let row: string[] = []
  let column = 0
  let kind = ''
  let form: NumberForm | undefined
  let value = ''
  let reading = false
  const { rest, runs } = await plainRows(content, xlsxRows(look), heard)
  refuseDeclared(rest)
  readMarkup(rest, {
    open: (name, attribute) => {
      if (name === 'row') {
        row = []
        column = 0
        begin(Number(attribute('r') ?? rows.length + 1))
      } else if (name === PLAIN_ROWS) {
        for (const { at, cells } of runs[Number(attribute('n'))] ?? []) {
          begin(at)
          rows.push(cells)
        }
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column
        kind = attribute('t') ?? 'n'
        form = look.forms.get(Number(attribute('s') ?? -1))
        value = ''
      } else if (name === 'v' || name === 't') reading = true
    },
    text: (text) => {
      if (reading) value += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false
      else if (name === 'c') placeCell(row, column++, cellText(kind, value, look.shared, form))
      else if (name === 'row') rows.push(row)
    },
  })
  return bounded({ name, rows })

  /** A line far below says how far the table goes: nothing is made of what it skips. */
  function begin(at = rows.length + 1) {
    if (!(at >= 1 && at <= 1_048_576)) throw new TableRefused({ kind: 'unreadable', format: 'xlsx' })
    if (at > rows.length + 200_000) throw new TableRefused({ kind: 'too-many', what: 'rows' })
    while (rows.length < at - 1) rows.push([])
  }
}

/** No workbook declares a type or an entity. */
export function refuseDeclared(xml: string): void {
  if (declares(xml)) throw new TableRefused({ kind: 'unreadable', format: 'xlsx' })
}
