/** Byte-order marks, and what they say. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * The text of a file, in the first encoding that reads it: what its mark says, then `declared`, then UTF-8, then
 * Windows-1252, which reads anything. The mark itself is left out.
 */
export function textOf(bytes: Uint8Array, declared?: string): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1]
  for (const encoding of [marked, declared, 'utf-8']) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Another encoding, or one that no browser knows.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
