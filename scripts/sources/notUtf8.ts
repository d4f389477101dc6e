import { InputError } from './InputError'
import { separatorOf } from './found/separatorOf'

/** Where a byte that is no UTF-8 stands: `before` is the text before it, from the line `from` of its file on. */
interface Place {
  file: string
  before: string
  byte: number
  /** Counted from 1. */
  from?: number
  /** First line of the file, by default that of the text. */
  heading?: string
}

/** A text in another encoding: line, column where the heading says one, the byte, and what it most likely is. */
export function notUtf8({ file, before, byte, from = 1, heading }: Place): InputError {
  const rows = before.split('\n')
  const [first = ''] = rows
  const names = heading ?? first
  const separator = separatorOf(names)
  const at = from + rows.length - 1
  // In the heading itself, the column is the one being named.
  const column =
    at === 1 ? undefined : names.split(separator)[(rows.at(-1) ?? '').split(separator).length - 1]
  const field = column?.replace(/^\uFEFF?"?|"?\r?$/g, '')
  return new InputError({
    ...{ file, line: at, field: field ? field : null, expected: 'un texte en UTF-8' },
    found: `l’octet 0x${byte.toString(16).toUpperCase()} (un fichier en latin-1 ou Windows-1252 ?)`,
  })
}

/** The first byte that is no UTF-8, and the text before it, in bytes that a sign may be cut at the end of; undefined for none. */
export function firstNotUtf8(bytes: Uint8Array): { before: string; byte: number } | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: true })
  let from = 0
  let counted = 0
  for (;;) {
    const at = text.indexOf('\uFFFD', from)
    if (at < 0) return undefined
    counted += Buffer.byteLength(text.slice(from, at))
    // A file may truly hold this sign: it then gives the same three bytes back.
    if (bytes[counted] !== 0xef || bytes[counted + 1] !== 0xbf || bytes[counted + 2] !== 0xbd)
      return { before: text.slice(0, at), byte: bytes[counted] ?? 0 }
    counted += 3
    from = at + 1
  }
}
