import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { InputError } from './InputError'

/** The largest input weighs a tenth of this: what is larger is not the file, and would fill the memory. */
const MOST_MEGABYTES = 64

/** Whole text of an input file. @throws InputError when it cannot be read, is far too large, or is not in UTF-8. */
export function readText(path: string): string {
  const refused = (line: number | null, expected: string, found: string) =>
    new InputError({ file: basename(path), line, field: null, expected, found })
  let bytes: Buffer
  try {
    const megabytes = Math.round(statSync(path).size / 1e6)
    if (megabytes > MOST_MEGABYTES)
      throw refused(null, `un fichier de ${MOST_MEGABYTES} Mo au plus`, `${megabytes} Mo`)
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw refused(null, `un fichier lisible à l’adresse ${path}`, 'rien')
  }
  const text = bytes.toString('utf8')
  // What cannot be read as UTF-8 becomes this sign; a file that truly holds it gives the same bytes back.
  if (text.includes('\uFFFD') && !Buffer.from(text).equals(bytes)) {
    const before = text.slice(0, text.indexOf('\uFFFD'))
    const octet = bytes[Buffer.byteLength(before)] ?? 0
    throw refused(
      before.split('\n').length,
      'un texte en UTF-8',
      `l’octet 0x${octet.toString(16).toUpperCase()} (un fichier en latin-1 ou Windows-1252 ?)`,
    )
  }
  return text
}
