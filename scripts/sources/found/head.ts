import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync, constants } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { separatorOf } from './separatorOf'

/** Enough of a file to know it: its first bytes are read, never its name alone. */
const BYTES = 65_536
/** Of each sheet of a workbook: its title, its notes and its heading. */
const SHEET_CHARACTERS = 20_000

export type HeadKind = 'table' | 'json' | 'page' | 'workbook' | 'zip' | 'parquet' | 'empty' | 'other'

/** What a file begins with. `text`: what can be read of it, accents whole; of a zip, the file of data that it holds. */
export interface Head {
  path: string
  file: string
  bytes: number
  kind: HeadKind
  text: string
  /** Names of the sheets of a workbook, of the files of a zip. */
  parts: readonly string[]
}

/** Looks at the beginning of a file. What cannot be opened as what it says it is, is `other`. */
export function headOf(path: string): Head {
  const bytes = statSync(path).size
  const head = { path, file: basename(path).normalize('NFC'), bytes, text: '', parts: [] as string[] }
  if (bytes === 0) return { ...head, kind: 'empty' }
  const first = firstBytes(path)
  const magic = strFromU8(first.subarray(0, 4), true)
  try {
    if (magic.startsWith('PK')) return { ...head, ...ofZip(readFileSync(path)) }
    if (magic.startsWith('PAR1')) return { ...head, kind: 'parquet' }
    if (magic.startsWith('\x1F\x8B')) return { ...head, ...ofText(unzipped(first)) }
  } catch {
    return { ...head, kind: 'other' }
  }
  return { ...head, ...ofText(first) }
}

/** The first line that looks like a heading, in cells, whatever separates them. */
export function headingOf({ text }: Head): string[] {
  const line = text.slice(0, text.search(/\r?\n|$/))
  return line.split(separatorOf(line)).map((cell) => cell.trim().replace(/^"|"$/g, ''))
}

function firstBytes(path: string): Uint8Array {
  const bytes = new Uint8Array(BYTES)
  const file = openSync(path, 'r')
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, BYTES, 0))
  } finally {
    closeSync(file)
  }
}

/** What the first bytes of a compressed file hold: the rest is not there, and is not asked for. */
const unzipped = (bytes: Uint8Array) => gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })

function ofText(bytes: Uint8Array): Pick<Head, 'kind' | 'text'> {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return { kind: 'page', text }
  return { kind: /^\s*[[{]/.test(text) ? 'json' : 'table', text }
}

function ofZip(bytes: Uint8Array): Pick<Head, 'kind' | 'text' | 'parts'> {
  const names: string[] = []
  const book = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name)
      return /^xl\/(workbook|sharedStrings|worksheets\/[^/]+)\.xml$/.test(name)
    },
  })
  const workbook = book['xl/workbook.xml']
  if (workbook) {
    const sheets = [...strFromU8(workbook).matchAll(/<(?:\w+:)?sheet\s[^>]*?name="([^"]*)"/g)]
    const texts = Object.entries(book).map(([name, part]) =>
      strFromU8(name.includes('sheet') ? part.subarray(0, SHEET_CHARACTERS) : part),
    )
    return {
      kind: 'workbook',
      text: texts.join('\n').normalize('NFC'),
      parts: sheets.map(([, name = '']) => unescaped(name).normalize('NFC')),
    }
  }
  const data = dataFileOf(names)
  const inner = data === undefined ? zippedWorkbook(bytes) : undefined
  if (inner) return ofZip(inner)
  const [own] = data ? Object.values(unzipSync(bytes, { filter: ({ name }) => name === data })) : []
  return { ...(own ? ofText(own.subarray(0, BYTES)) : { text: '' }), kind: 'zip', parts: names }
}

/** The file of data among those of a zip: INSEE puts another beside it that says what its columns are. */
export const dataFileOf = (names: readonly string[]): string | undefined =>
  names.find((name) => /\.csv$/i.test(name) && !/(^|\/)meta|metadata/i.test(name))

/** The workbook that a zip holds, which INSEE gives zipped once more; undefined where there is none, or it is one itself. */
export function zippedWorkbook(bytes: Uint8Array): Uint8Array | undefined {
  const names: string[] = []
  unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 })
  const own = names.includes('xl/workbook.xml') ? undefined : names.find((name) => /\.xlsx$/i.test(name))
  return own === undefined ? undefined : unzipSync(bytes, { filter: ({ name }) => name === own })[own]
}

const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => {
    const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
    return signs[name] ?? '’'
  })
