/*
 * XML read from its bytes, where it is plainly written: a sheet has millions of cells, and a text made of all of them, then cut
 * again, costs more than all the rest. What is not plain is left to a parser by whoever reads.
 */

/** The bytes of a word of the markup. */
export const word = (text: string) => new TextEncoder().encode(text)

export function startsAt(bytes: Uint8Array, at: number, sought: Uint8Array): boolean {
  for (let k = 0; k < sought.length; k++) if (bytes[at + k] !== sought[k]) return false
  return true
}

/** Whether so many bytes are the same in both places: four at a time, as a sheet has hundreds of megabytes of them. */
export function sameAt(view: DataView, at: number, other: number, length: number): boolean {
  if (at + length > view.byteLength) return false
  let k = 0
  for (; k + 4 <= length; k += 4) if (view.getUint32(at + k) !== view.getUint32(other + k)) return false
  for (; k < length; k++) if (view.getUint8(at + k) !== view.getUint8(other + k)) return false
  return true
}

const isSpace = (byte: number | undefined) => byte === 32 || byte === 10 || byte === 13 || byte === 9

export function afterSpace(bytes: Uint8Array, at: number): number {
  let after = at
  while (isSpace(bytes[after])) after++
  return after
}

/** The whole number that is written there; NaN for anything else. */
export function wholeAt(bytes: Uint8Array, from: number, to: number): number {
  let number = from < to ? 0 : NaN
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - ZERO
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN
  }
  return number
}

/** Where the text that begins there ends: the next `<`, or the end. */
export function textEnd(bytes: Uint8Array, at: number): number {
  let end = at
  while (end < bytes.length && bytes[end] !== LESS) end++
  return end
}

/** Where the value of an attribute that begins there ends: at its quote, or where it is broken. */
export function quoteEnd(bytes: Uint8Array, at: number): number {
  let end = at
  while (end < bytes.length && bytes[end] !== QUOTE && bytes[end] !== LESS) end++
  return end
}

const [LESS, MORE, SLASH, EQUAL, QUOTE, ZERO] = [60, 62, 47, 61, 34, 48]

/** The attributes of one tag after another, each `name="value"` after a space; one object for all of them. */
export class PlainTag {
  /** Where reading stands; after the tag once `next` has said that there is no more. */
  at = 0
  /** The tag closes itself. */
  empty = false
  /** The tag is written in a way that a parser should read. */
  unusual = false
  /** Where the value of the attribute lies. */
  from = 0
  to = 0
  private name = 0

  constructor(private readonly bytes: Uint8Array) {}

  /** From there, behind the name of a tag. */
  begin(at: number): void {
    this.at = at
    this.unusual = false
    this.empty = false
  }

  /** Whether there is another attribute. */
  next(): boolean {
    const { bytes } = this
    let at = afterSpace(bytes, this.at)
    this.empty = bytes[at] === SLASH
    if (this.empty) at++
    if (bytes[at] === MORE) {
      this.at = at + 1
      return false
    }
    // Of a longer name, or cut.
    if (this.empty || at === this.at) return this.leave()
    this.name = at
    while (at < bytes.length && bytes[at] !== EQUAL && bytes[at] !== MORE && bytes[at] !== LESS) at++
    if (bytes[at] !== EQUAL || bytes[at + 1] !== QUOTE) return this.leave()
    this.from = at + 2
    at = quoteEnd(bytes, this.from)
    if (bytes[at] !== QUOTE) return this.leave()
    this.to = at
    this.at = at + 1
    return true
  }

  is(name: Uint8Array): boolean {
    return this.from - 2 - this.name === name.length && startsAt(this.bytes, this.name, name)
  }

  /** Reads to the end of the tag; false where a parser should. */
  skip(): boolean {
    while (this.next());
    return !this.unusual
  }

  private leave(): false {
    this.unusual = true
    return false
  }
}
