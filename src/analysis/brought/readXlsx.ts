import { MOST_COLUMNS, TableRefused, type RawTable } from '@/domain/broughtTable'
import { baseName } from '../perimeter/unzip'
import { bounded } from './readDelimited'
import { readMarkup } from './readMarkup'

/** Texts of a workbook by the last part of their path inside it. */
export type Parts = ReadonlyMap<string, string>

export interface Sheet {
  name: string
  path: string
}

/** The sheets that are shown of an XLSX workbook (ECMA-376), in their order; their names, and where each one lies. */
export function xlsxSheets(parts: Parts): Sheet[] {
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
      const target = targets.get(attribute('r:id') ?? attribute('id') ?? '')
      if (target && parts.has(target)) sheets.push({ name: attribute('name') ?? '', path: target })
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
export function xlsxTable(parts: Parts, sheet: Sheet, shared: readonly string[]): RawTable {
  const rows: string[][] = []
  let row: string[] = []
  let column = 0
  let kind = ''
  let value = ''
  let reading = false
  readMarkup(parts.get(sheet.path) ?? '', {
    open: (name, attribute) => {
      if (name === 'row') {
        const at = Number(attribute('r') ?? rows.length + 1)
        // A line far below says how far the table goes: nothing is made of what it skips.
        if (!(at >= 1 && at <= 1_048_576)) throw new TableRefused({ kind: 'unreadable', format: 'xlsx' })
        if (at > rows.length + 200_000) throw new TableRefused({ kind: 'too-many', what: 'rows' })
        while (rows.length < at - 1) rows.push([])
        row = []
        column = 0
      } else if (name === 'c') {
        column = columnOf(attribute('r')) ?? column
        kind = attribute('t') ?? 'n'
        value = ''
      } else if (name === 'v' || name === 't') reading = true
    },
    text: (text) => {
      if (reading) value += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false
      else if (name === 'c') {
        const cell = cellText(kind, value, shared)
        // Far to the right of many lines, one cell each would make a table without end; an empty one is only coloured.
        if (column < MOST_COLUMNS) {
          while (row.length < column) row.push('')
          row[column] = cell
        } else if (cell !== '') throw new TableRefused({ kind: 'too-many', what: 'columns' })
        column++
      } else if (name === 'row') rows.push(row)
    },
  })
  return bounded({ name: sheet.name, rows })
}

/** A to Z, then AA: the column of a reference such as "AB12", from 0. */
function columnOf(reference: string | undefined): number | undefined {
  let column = 0
  for (let at = 0; reference && at < 3; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  return column ? column - 1 : undefined
}

/** Numbers that are typed as they are stored: most of them. */
const PLAIN = /^-?(0|[1-9]\d{0,9})(\.\d{0,3}[1-9])?$/

function cellText(kind: string, value: string, shared: readonly string[]): string {
  if (kind === 's') return shared[Number(value)] ?? ''
  if (kind === 'e') return ''
  if (kind !== 'n' || PLAIN.test(value)) return value
  return value !== '' && Number.isFinite(Number(value))
    ? String(Number(Number(value).toPrecision(15)))
    : value
}
