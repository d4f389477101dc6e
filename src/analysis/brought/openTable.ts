import { TableRefused, type Heard, type OpenedFile } from '@/domain/broughtTable'
import { textOf } from '../perimeter/textOf'
import { readDelimited } from './readDelimited'

const MAGIC: readonly (readonly [
  start: string,
  format: Extract<TableRefused['problem'], { kind: 'other' }>['format'],
])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  ['\xd0\xcf\x11\xe0', 'old-document'],
  ['PAR1', 'unknown'],
  ['SQLite', 'unknown'],
]

/**
 * What a file holds, told by its content and never by its name; `heard` hears how far it has come where its sheets are read at once, and that JSON has been read.
 * @throws TableRefused with what was recognised
 */
export async function openTable(bytes: Uint8Array, heard: Heard = () => undefined): Promise<OpenedFile> {
  if (bytes.length === 0) throw new TableRefused({ kind: 'empty' })
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  const magic = MAGIC.find(([sign]) => start.startsWith(sign))
  if (magic) throw new TableRefused({ kind: 'other', format: magic[1] })
  if (start.startsWith('PK')) return (await import('./openWorkbook')).openWorkbook(bytes, heard)
  const text = textOf(bytes)
  // Whatever holds the character 0 once it is read is no text.
  if (text.slice(0, 4000).includes('\0')) throw new TableRefused({ kind: 'other', format: 'unknown' })
  const head = text.slice(0, 500).trimStart()
  if (!head) throw new TableRefused({ kind: 'empty' })
  if (/^<(!doctype|html|\?xml)/i.test(head)) throw new TableRefused({ kind: 'other', format: 'web' })
  if (/^[{[]/.test(head)) {
    // Read at one go: how far it has come is known at its end only.
    const table = (await import('./readProperties')).readProperties(text)
    heard(text.length, text.length)
    return { sheets: [''], tableAt: () => Promise.resolve(table) }
  }
  return { sheets: [''], tableAt: (_, told) => Promise.resolve(readDelimited(text, told)) }
}
