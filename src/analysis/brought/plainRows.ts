import type { Heard } from '@/domain/broughtTable'
import { textOf } from '../perimeter/textOf'
import type { OpenedPart } from '../perimeter/unzip'
import { afterSpace, startsAt, word } from './byteMarkup'
import { joined, rowPieces } from './rowPieces'

/** How the lines of a sheet are written, and how one is read that holds nothing but plain cells. */
export interface RowForm<Row> {
  /** The tag of a line, without its attributes. */
  tag: string
  /** The line whose attributes begin there, and where it ends; null where a parser should read it. */
  read: (bytes: Uint8Array, at: number) => { row: Row; end: number } | null
}

/** What is left of a sheet for an XML parser; in it, elements of this name stand for some of `runs`, by their number `n`. */
interface Taken<Row> {
  rest: string
  runs: readonly (readonly Row[])[]
}
export const PLAIN_ROWS = 'plain-rows'

const [LESS, MARK] = [60, 33]

/**
 * The lines of a sheet that hold nothing but plain cells: nearly all of a table of figures, which an XML parser takes many times
 * longer to read. Anything else is left as it was, for the parser: it is still whole, or still broken.
 */
export async function plainRows<Row>(
  { size, pieces }: OpenedPart,
  form: RowForm<Row>,
  heard: Heard,
): Promise<Taken<Row>> {
  const taker = rowTaker(form)
  let done = 0
  for await (const piece of rowPieces(pieces, word(`</${form.tag}>`))) {
    taker.take(piece)
    done += piece.length
    heard(done, size)
  }
  return { rest: textOf(joined(taker.rest)), runs: taker.runs }
}

function rowTaker<Row>({ tag, read }: RowForm<Row>) {
  const open = word(`<${tag}`)
  const runs: Row[][] = []
  const rest: Uint8Array[] = []
  let inRun = false
  let stopped = false
  // Copied: a few bytes of a piece would keep all of it.
  const leave = (bytes: Uint8Array) => {
    if (bytes.length === 0) return
    rest.push(bytes.slice())
    inRun = false
  }
  return {
    rest,
    runs,
    /** Takes the plain lines of a piece that ends where one does. */
    take(bytes: Uint8Array) {
      let from = inRun ? afterSpace(bytes, 0) : 0
      for (let at = stopped ? -1 : bytes.indexOf(LESS, from); at >= 0;) {
        // What looks like a line may be none inside of a comment or of quoted text.
        stopped = bytes[at + 1] === MARK
        if (stopped) break
        const taken = startsAt(bytes, at, open) ? read(bytes, at + open.length) : null
        if (taken) {
          leave(bytes.subarray(from, at))
          if (!inRun) rest.push(word(`<${PLAIN_ROWS} n="${runs.length}"/>`))
          if (!inRun) runs.push([])
          inRun = true
          runs.at(-1)?.push(taken.row)
          from = afterSpace(bytes, taken.end)
        }
        at = bytes.indexOf(LESS, taken ? from : at + 1)
      }
      leave(bytes.subarray(from))
    },
  }
}
