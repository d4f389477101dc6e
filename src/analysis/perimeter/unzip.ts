import { unzipSync, type UnzipFileInfo } from 'fflate'
import { FileRefused, type GivenFile } from '@/domain/perimeter'
import { foldedPart, unfoldPieces } from './unfold'

/** Bounds on what a zip may unfold to: beyond them it is a trap, or nothing that a browser should hold. */
export const MOST_ENTRIES = 2_000
const MOST_UNZIPPED = 250_000_000
const MOST_RATIO = 300

type Wanted = (path: string) => boolean

/** A file of a zip that is read piece by piece: how many bytes it declares. */
export interface OpenedPart {
  size: number
  pieces: AsyncIterable<Uint8Array>
}

/**
 * The files of a zip that are wanted, in memory only, each under the last part of its path: no path leads anywhere.
 * Sizes of all that is wanted are checked before anything is unfolded, and nothing unfolds beyond what it declares; what is not
 * wanted `now` is left folded, to be read piece by piece.
 * @throws FileRefused beyond the bounds, and for a zip that is broken or locked.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: Wanted,
  now: Wanted = wanted,
): { files: GivenFile[]; names: string[]; part: (path: string) => OpenedPart | null } {
  const listed: UnzipFileInfo[] = []
  open(bytes, (entry) => {
    if (listed.length >= MOST_ENTRIES) throw new FileRefused({ kind: 'too-much', what: 'entries' })
    listed.push(entry)
    return false
  })
  const names = listed.map(({ name }) => name)
  const kept = listed.filter(({ name }) => !isFolder(name) && wanted(name))
  // What is stored unpacked is copied whole, whatever size it declares.
  const total = kept.reduce((sum, { size, originalSize }) => sum + Math.max(size, originalSize), 0)
  const packed = kept.reduce((sum, { size }) => sum + size, 0)
  if (total > MOST_UNZIPPED) throw new FileRefused({ kind: 'too-much', what: 'bytes' })
  // Entries that overlap pack the same bytes several times: the zip itself is then smaller than what it says it holds.
  if (total > MOST_RATIO * Math.max(1_000, Math.min(packed, bytes.length)))
    throw new FileRefused({ kind: 'too-much', what: 'ratio' })
  const unfolded = open(bytes, ({ name }) => !isFolder(name) && wanted(name) && now(name))
  const files = Object.entries(unfolded).map(([path, content]) => ({ name: baseName(path), bytes: content }))
  const part = (path: string): OpenedPart | null => {
    const entry = kept.findLast(({ name }) => name === path)
    if (!entry) return null
    const folded = foldedPart(bytes, listed.indexOf(entry), entry)
    const size = entry.originalSize
    return {
      size,
      pieces:
        (folded && unfoldPieces(folded, size)) ??
        atOnce(() => open(bytes, ({ name }) => name === path)[path]),
    }
  }
  return { files, names, part }
}

async function* atOnce(read: () => Uint8Array | undefined) {
  const whole = read()
  if (whole) yield whole
}

/** Files and folders that macOS adds, and folders themselves. */
const isFolder = (path: string) => path.endsWith('/') || /(^|\/)(__MACOSX\/|\._)/.test(path)

/** The last part of a path, of either kind of slash. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

function open(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused({ kind: 'unreadable', format: 'zip', at: '' })
  }
}
