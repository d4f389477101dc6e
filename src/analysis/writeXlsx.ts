import { strToU8, zipSync } from 'fflate'
import type { Cell, ExportTable } from '@/domain/exportTable'
import { xmlText } from './xmlText'

/** A sheet of a workbook: a table, or rows of texts. The first row of a table is its head. */
interface Sheet {
  name: string
  rows: readonly (readonly Cell[])[]
  head: boolean
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** The day of every file inside: the same table gives the same bytes. 1980 is the first that a zip can say. */
const DAY = new Date(1980, 0, 2)
/** Characters that a cell may hold. */
const LONGEST = 32_767

/** A table as a sheet. */
export function tableSheet(name: string, { columns, rows }: ExportTable): Sheet {
  return { name, rows: [columns, ...rows], head: true }
}

/**
 * Sheets as a workbook (ECMA-376): numbers are numbers, whatever the reader's decimal sign; a text is a text, even one
 * that begins like a formula, and is never one; a missing cell is empty. Heads are bold and stay in view.
 */
export function toXlsx(sheets: readonly Sheet[]): Uint8Array {
  const each = (write: (sheet: Sheet, at: number) => string) =>
    sheets.map((sheet, at) => write(sheet, at + 1)).join('')
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${each((_, at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name }, at) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${at}" r:id="rId${at}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((_, at) => `<Relationship Id="rId${at}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  }
  for (const [at, sheet] of sheets.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet)
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(XML + text)])
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: DAY })
}

function sheetXml({ rows, head }: Sheet): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const view = `<sheetViews><sheetView workbookViewId="0">${head ? pane : ''}</sheetView></sheetViews>`
  const written = rows.map((cells, row) => {
    const style = head && row === 0 ? ' s="1"' : ''
    return `<row r="${row + 1}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${row + 1}`, style)).join('')}</row>`
  })
  return `<worksheet xmlns="${MAIN}">${view}<sheetData>${written.join('')}</sheetData></worksheet>`
}

function cellXml(cell: Cell, at: string, style: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${at}"${style}><v>${cell}</v></c>` : ''
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.slice(0, LONGEST))}</t></is></c>`
}

/** Columns are A to Z, then AA. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last
}

/** Spreadsheets allow 31 signs, and not all of them. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
