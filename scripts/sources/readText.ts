import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { InputError } from './InputError'

/** Whole text of an input file. @throws InputError when it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new InputError({
      file: basename(path),
      line: null,
      field: null,
      expected: `un fichier lisible à l’adresse ${path}`,
      found: 'rien',
    })
  }
}
