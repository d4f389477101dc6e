import type { RawTable } from '@/domain/broughtTable'
import { TableRefused } from '@/domain/broughtTable'
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
    open: (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', baseName(attributes['Target'] ?? ''))
    },
  })
  const sheets: Sheet[] = []
  readMarkup(parts.get('workbook.xml') ?? '', {
    open: (name, attributes) => {
      if (name !== 'sheet' || /hidden/i.test(attributes['state'] ?? '')) return
      const target = targets.get(attributes['r:id'] ?? attributes['id'] ?? '')
      if (target && parts.has(target)) sheets.push({ name: attributes['name'] ?? '', path: target })
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
  let value: string[] = []
  let reading = false
  readMarkup(parts.get(sheet.path) ?? '', {
    open: (name, attributes) => {
      if (name === 'row') {
        const at = Number(attributes['r'] ?? rows.length + 1)
        // A line far below says how far the table goes: nothing is made of what it skips.
        if (!(at >= 1 && at <= 1_048_576)) throw new TableRefused({ kind: 'unreadable', format: 'xlsx' })
        if (at > rows.length + 200_000) throw new TableRefused({ kind: 'too-many', what: 'rows' })
        while (rows.length < at - 1) rows.push([])
        row = []
        column = 0
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column
        kind = attributes['t'] ?? 'n'
        value = []
      } else if (name === 'v' || name === 't') reading = true
    },
    text: (text) => {
      if (reading) value.push(text)
    },
    close: (name) => {
      if (name === 'v' || name === 't') reading = false
      else if (name === 'c') {
        if (column > 16_384) throw new TableRefused({ kind: 'too-many', what: 'columns' })
        while (row.length < column) row.push('')
        row[column] = cellText(kind, value.join(''), shared)
        column++
      } else if (name === 'row') rows.push(row)
    },
  })
  return bounded({ name: sheet.name, rows })
}

/** A to Z, then AA: the column of a reference such as "AB12", from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? []
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellText(kind: string, value: string, shared: readonly string[]): string {
  if (kind === 's') return shared[Number(value)] ?? ''
  if (kind === 'e') return ''
  if (kind === 'n' && value !== '' && Number.isFinite(Number(value)))
    return String(Number(Number(value).toPrecision(15)))
  return value
}
