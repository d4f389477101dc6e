import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { InputError } from './InputError'
import { firstNotUtf8, notUtf8 } from './notUtf8'

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
  const packed = PACKED.find(([magic]) => text.startsWith(magic))
  if (packed) throw refused(null, 'un texte', `${packed[1]}, coupé ou d’une forme que cette entrée n’a pas`)
  // What cannot be read as UTF-8 becomes this sign, which a file may also truly hold.
  const wrong = text.includes('\uFFFD') ? firstNotUtf8(bytes) : undefined
  if (wrong) throw notUtf8({ file: basename(path), ...wrong })
  return text
}

/** What a file begins with that is no text at all. */
const PACKED: readonly [magic: string, what: string][] = [
  ['PK', 'un zip ou un classeur'],
  ['PAR1', 'un fichier Parquet'],
]
