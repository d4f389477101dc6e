import { FileRefused } from '@/domain/perimeter'
import { TableRefused, type OpenedFile } from '@/domain/broughtTable'
import { textOf } from '../perimeter/textOf'
import { baseName, unzip } from '../perimeter/unzip'
import { odsTables } from './readOds'
import { refuseDeclared, sharedTexts, xlsxSheets, xlsxTable } from './readXlsx'

/** The only parts that are unfolded: cells, their texts, and which sheet is where. No picture, no macro, no link. */
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
const XLSX = /^xl\/(workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels)$/
const ODS = /^content\.xml$/

/**
 * A workbook, XLSX or ODS, by what the zip holds.
 * @throws TableRefused for any other zip, one that is broken or locked, or one that would unfold beyond bounds
 */
export function openWorkbook(bytes: Uint8Array): OpenedFile {
  const { files, names } = unfolded(bytes, (path) => !SHEET.test(path))
  const content = files.find(({ name }) => name === 'content.xml')?.bytes
  if (files.some(({ name }) => name === 'workbook.xml')) {
    const parts = new Map(files.map((file) => [file.name, textOf(file.bytes)]))
    for (const part of parts.values()) refuseDeclared(part)
    const paths = new Map(names.filter((path) => SHEET.test(path)).map((path) => [baseName(path), path]))
    const sheets = whole('xlsx', () => xlsxSheets(parts, paths))
    const shared = whole('xlsx', () => sharedTexts(parts))
    return opened('xlsx', sheets, async (at) => {
      const { name, path } = sheets[at] ?? { name: '', path: '' }
      // A sheet is unfolded when it is asked for: a workbook may have many that nobody looks at.
      const [sheet] = unfolded(bytes, (one) => one === path).files
      return whole('xlsx', () => xlsxTable(sheet?.bytes ?? new Uint8Array(), name, shared))
    })
  }
  if (content === undefined || !names.includes('mimetype'))
    throw new TableRefused({ kind: 'other', format: 'archive' })
  const tables = whole('ods', () => odsTables(content))
  return opened('ods', tables, (at) => Promise.resolve(tables[at] ?? { name: '', rows: [] }))
}

type Format = 'xlsx' | 'ods'
function opened(
  format: Format,
  sheets: readonly { name: string }[],
  tableAt: OpenedFile['tableAt'],
): OpenedFile {
  if (sheets.length === 0) throw new TableRefused({ kind: 'unreadable', format })
  return { sheets: sheets.map(({ name }) => name), tableAt }
}

/** What is read of a part; one that is no XML is a workbook that is damaged. */
function whole<T>(format: Format, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof TableRefused ? error : new TableRefused({ kind: 'unreadable', format })
  }
}

function unfolded(bytes: Uint8Array, now: (path: string) => boolean): ReturnType<typeof unzip> {
  try {
    return unzip(bytes, (path) => [SHEET, XLSX, ODS].some((part) => part.test(path)), now)
  } catch (error) {
    if (error instanceof FileRefused && error.problem.kind === 'too-much')
      throw new TableRefused({ kind: 'unfolds' })
    throw new TableRefused({ kind: 'unreadable', format: 'zip' })
  }
}
