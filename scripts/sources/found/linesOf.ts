import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { Unzip, UnzipInflate } from 'fflate'
import { InputError } from '../InputError'
import { firstNotUtf8, notUtf8 } from '../notUtf8'
import { dataFileOf } from './head'

/**
 * The lines of a text, or of the file of data in a zip, one after the other: a file of any length takes the memory of one
 * piece of it. Ends of lines of both kinds; no mark of the order of bytes.
 * @throws InputError when the text is not in UTF-8, or the zip is cut short
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const file = basename(path).normalize('NFC')
  const refused = (expected: string, found: string) =>
    new InputError({ file, line: null, field: null, expected, found })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const zip = new Unpacked()
  let rest = ''
  let line = 0
  let zipped: boolean | undefined
  let heading: string | undefined
  const decoded = (bytes: Uint8Array, stream: boolean) => {
    try {
      return decoder.decode(bytes, { stream })
    } catch {
      // The end of a sign that the piece before began is none of its own.
      const own = bytes.subarray(
        Math.max(
          0,
          bytes.subarray(0, 3).findIndex((byte) => byte >> 6 !== 2),
        ),
      )
      const { before, byte } = firstNotUtf8(own) ?? { before: '', byte: bytes[0] ?? 0 }
      throw notUtf8({
        file,
        before: rest + before,
        byte,
        from: line + 1,
        ...(heading === undefined ? {} : { heading }),
      })
    }
  }
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Uint8Array
    zipped ??= bytes[0] === 0x50 && bytes[1] === 0x4b
    let pieces = [bytes]
    if (zipped)
      try {
        pieces = zip.take(bytes)
      } catch (error) {
        throw refused('un zip entier', `un zip qui ne s’ouvre pas (${(error as Error).message})`)
      }
    for (const piece of pieces) {
      const parts = (rest + decoded(piece, true)).split('\n')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        line += 1
        heading ??= part
        yield clean(part, line)
      }
    }
  }
  if (zipped && !zip.whole)
    throw refused('un zip entier, qui tient un fichier .csv', 'un zip coupé, ou sans données')
  rest += decoded(new Uint8Array(0), false)
  if (rest !== '') yield clean(rest, line + 1)
}

const clean = (text: string, line: number) =>
  (line === 1 ? text.replace(/^\uFEFF/, '') : text).replace(/\r$/, '')

/** The file of data of a zip, as its bytes come. */
class Unpacked {
  whole = false
  private pieces: Uint8Array[] = []
  private readonly zip = new Unzip((entry) => {
    if (dataFileOf([entry.name]) === undefined) return
    entry.ondata = (error, data, last) => {
      if (error) throw error
      this.pieces.push(data)
      if (last) this.whole = true
    }
    entry.start()
  })

  constructor() {
    this.zip.register(UnzipInflate)
  }

  take(bytes: Uint8Array): Uint8Array[] {
    this.pieces = []
    this.zip.push(bytes)
    return this.pieces
  }
}
