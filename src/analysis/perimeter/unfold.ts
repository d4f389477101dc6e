import type { UnzipFileInfo } from 'fflate'
import { FileRefused } from '@/domain/perimeter'

const [LISTED, END, LOCAL] = [0x02014b50, 0x06054b50, 0x04034b50]
const DEFLATED = 8

/**
 * The bytes of the entry of a zip listed at that rank, still folded; null where it is not deflated, or where the zip is one of
 * those that only a whole reader follows (more than 4 GB, or 65,535 entries).
 */
export function foldedPart(bytes: Uint8Array, rank: number, entry: UnzipFileInfo): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const signed = (at: number, sign: number) =>
    at >= 0 && at + 30 <= bytes.length && view.getUint32(at, true) === sign
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) end--
  if (end < 0) return null
  let at = view.getUint32(end + 16, true)
  const next = () => at + 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0)
  for (let passed = 0; passed < rank && signed(at, LISTED) && at + 46 <= end; passed++) at = next()
  if (!signed(at, LISTED) || at + 46 > end) return null
  const local = view.getUint32(at + 42, true)
  const deflated = view.getUint16(at + 10, true) === DEFLATED && view.getUint32(at + 20, true) === entry.size
  if (!deflated || !signed(local, LOCAL)) return null
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return from + entry.size <= bytes.length ? bytes.subarray(from, from + entry.size) : null
}

/** What unfolds parts without holding them whole, twice as fast as a script does; not every browser has it. */
const hasStream = () => typeof DecompressionStream !== 'undefined'

/**
 * What a folded part holds, piece by piece, no more than `size` bytes in all; null where the browser does not unfold so.
 * @throws FileRefused where it is broken, or where it holds more than it declares
 */
export function unfoldPieces(folded: Uint8Array, size: number): AsyncIterable<Uint8Array> | null {
  if (!hasStream()) return null
  try {
    return bounded(new DecompressionStream('deflate-raw'), folded, size)
  } catch {
    return null
  }
}

async function* bounded(stream: DecompressionStream, folded: Uint8Array, size: number) {
  const broken = () => new FileRefused({ kind: 'unreadable', format: 'zip', at: '' })
  const writer = stream.writable.getWriter()
  // What breaks is told by the other end.
  const written = writer.write(folded as Uint8Array<ArrayBuffer>).then(() => writer.close())
  written.catch(() => undefined)
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader()
  let held = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw broken()
      })
      if (done) return
      held += value.length
      if (held > size) throw broken()
      yield value
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}
