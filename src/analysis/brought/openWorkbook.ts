import { FileRefused } from '@/domain/perimeter'
import { TableRefused, type Heard, type OpenedFile } from '@/domain/broughtTable'
import { textOf } from '../perimeter/textOf'
import { baseName, unzip } from '../perimeter/unzip'
import { numberForms } from './numberForms'
import { odsTables } from './readOds'
import { refuseDeclared, sharedTexts, xlsxSheets, xlsxTable } from './readXlsx'

/** The only parts that are unfolded: cells, their texts, how numbers are shown, and which sheet is where. No picture, no macro, no link. */
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
const XLSX = /^xl\/(workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels)$/
const ODS = /^content\.xml$/

/**
 * A workbook, XLSX or ODS, by what the zip holds.
 * @throws TableRefused for any other zip, one that is broken or locked, or one that would unfold beyond bounds
 */
export async function openWorkbook(bytes: Uint8Array, heard: Heard): Promise<OpenedFile> {
  const { files, names, part } = unfolded(bytes)
  const rowsOf = (path: string) => sheetPart(part, path)
  if (files.some(({ name }) => name === 'workbook.xml')) {
    const parts = new Map(files.map((file) => [file.name, textOf(file.bytes)]))
    for (const text of parts.values()) refuseDeclared(text)
    const paths = new Map(names.filter((path) => SHEET.test(path)).map((path) => [baseName(path), path]))
    const sheets = await whole('xlsx', () => xlsxSheets(parts, paths))
    const shared = await whole('xlsx', () => sharedTexts(parts))
    const forms = await whole('xlsx', () => numberForms(parts.get('styles.xml') ?? ''))
    // A sheet is unfolded when it is asked for: a workbook may have many that nobody looks at.
    return opened('xlsx', sheets, (at, told = () => undefined) => {
      const { name, path } = sheets[at] ?? { name: '', path: '' }
      return whole('xlsx', () => xlsxTable(rowsOf(path), name, { shared, forms }, told))
    })
  }
  const content = names.find((name) => ODS.test(name))
  if (content === undefined || !names.includes('mimetype'))
    throw new TableRefused({ kind: 'other', format: 'archive' })
  const tables = await whole('ods', () => odsTables(rowsOf(content), heard))
  return opened('ods', tables, (at) => Promise.resolve(tables[at] ?? { name: '', rows: [] }))
}

/** A part that is not there has no lines. */
const sheetPart = (part: ReturnType<typeof unzip>['part'], path: string) =>
  part(path) ?? { size: 0, pieces: (async function* () {})() }

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
async function whole<T>(format: Format, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof FileRefused) throw new TableRefused({ kind: 'unreadable', format: 'zip' })
    throw error instanceof TableRefused ? error : new TableRefused({ kind: 'unreadable', format })
  }
}

function unfolded(bytes: Uint8Array): ReturnType<typeof unzip> {
  try {
    const isPart = (path: string) => [SHEET, XLSX, ODS].some((kind) => kind.test(path))
    return unzip(bytes, isPart, (path) => XLSX.test(path))
  } catch (error) {
    if (error instanceof FileRefused && error.problem.kind === 'too-much')
      throw new TableRefused({ kind: 'unfolds' })
    throw new TableRefused({ kind: 'unreadable', format: 'zip' })
  }
}
