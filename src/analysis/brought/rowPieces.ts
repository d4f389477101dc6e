import { startsAt } from './byteMarkup'

/** Bytes of a piece, at least, where the part is not shorter. */
const PIECE = 1 << 20

/** The bytes of a part in pieces of a megabyte or more, each to the end of a line: a part of hundreds is never held whole. */
export async function* rowPieces(chunks: AsyncIterable<Uint8Array>, close: Uint8Array) {
  let held: Uint8Array[] = []
  let length = 0
  let wanted = PIECE
  for await (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    if (length < wanted) continue
    const all = joined(held)
    const end = lastEnd(all, close)
    if (end > 0) yield all.subarray(0, end)
    held = [all.subarray(end)]
    length = all.length - end
    // A line that is longer than a piece is not joined again for each chunk.
    wanted = Math.max(PIECE, 2 * length)
  }
  yield joined(held)
}

/** Where the last line ends; 0 where none does. */
function lastEnd(bytes: Uint8Array, close: Uint8Array): number {
  for (
    let at = bytes.lastIndexOf(close[0] ?? 0);
    at >= 0;
    at = at > 0 ? bytes.lastIndexOf(close[0] ?? 0, at - 1) : -1
  )
    if (startsAt(bytes, at, close)) return at + close.length
  return 0
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only && parts.length === 1) return only
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
