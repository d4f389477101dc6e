import { FileRefused } from '@/domain/perimeter'
import { TableRefused, type OpenedFile } from '@/domain/broughtTable'
import { textOf } from '../perimeter/textOf'
import { unzip } from '../perimeter/unzip'
import { declares } from './readMarkup'
import { odsTables } from './readOds'
import { sharedTexts, xlsxSheets, xlsxTable } from './readXlsx'

/** The only parts that are unfolded: cells, their texts, and which sheet is where. No picture, no macro, no link. */
const XLSX = /^xl\/(workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/
const ODS = /^content\.xml$/

/**
 * A workbook, XLSX or ODS, by what the zip holds.
 * @throws TableRefused for any other zip, one that is broken or locked, or one that would unfold beyond bounds
 */
export function openWorkbook(bytes: Uint8Array): OpenedFile {
  const { files, names } = unfolded(bytes)
  const content = files.find(({ name }) => name === 'content.xml')?.bytes
  if (files.some(({ name }) => name === 'workbook.xml')) {
    const parts = new Map(files.map((file) => [file.name, textOf(file.bytes)]))
    // No workbook declares a type or an entity.
    if ([...parts.values()].some(declares)) throw new TableRefused({ kind: 'unreadable', format: 'xlsx' })
    const sheets = whole('xlsx', () => xlsxSheets(parts))
    const shared = whole('xlsx', () => sharedTexts(parts))
    const tableAt = async (at: number) =>
      whole('xlsx', () => xlsxTable(parts, sheets[at] ?? { name: '', path: '' }, shared))
    return opened('xlsx', sheets, tableAt)
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

function unfolded(bytes: Uint8Array): ReturnType<typeof unzip> {
  try {
    return unzip(bytes, (path) => XLSX.test(path) || ODS.test(path))
  } catch (error) {
    if (error instanceof FileRefused && error.problem.kind === 'too-much')
      throw new TableRefused({ kind: 'unfolds' })
    throw new TableRefused({ kind: 'unreadable', format: 'zip' })
  }
}
