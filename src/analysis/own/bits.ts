/** 64 signs that addresses leave as they are (RFC 4648, base64url). */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const PER_SIGN = 6
/** Longest number, in bits. */
const LONGEST = 20

/** Writes numbers bit by bit, the highest bit first. */
export function bitWriter() {
  const bits: number[] = []
  function write(value: number, length: number) {
    for (let at = length - 1; at >= 0; at--) bits.push((value >> at) & 1)
  }
  /**
   * A whole number of any size, shortest near 2^order: its length in zeros, then the number (Teuhola, 1978, exponential
   * Golomb codes).
   */
  function writeGolomb(value: number, order: number) {
    const high = (value >> order) + 1
    const length = 32 - Math.clz32(high)
    write(0, length - 1)
    write(high, length)
    write(value, order)
  }
  /** As signs, the last one filled up with zeros. */
  function text(): string {
    let signs = ''
    for (let at = 0; at < bits.length; at += PER_SIGN) {
      let value = 0
      for (let k = 0; k < PER_SIGN; k++) value = value * 2 + (bits[at + k] ?? 0)
      signs += SIGNS[value] ?? ''
    }
    return signs
  }
  return { write, writeGolomb, text }
}

/** Reads what `bitWriter` wrote; undefined for a text of other signs. A number that is not all there is undefined. */
export function bitReader(text: string) {
  const values = [...text].map((sign) => SIGNS.indexOf(sign))
  if (values.includes(-1)) return undefined
  const end = values.length * PER_SIGN
  let at = 0
  const bitAt = (bit: number) =>
    ((values[Math.floor(bit / PER_SIGN)] ?? 0) >> (PER_SIGN - 1 - (bit % PER_SIGN))) & 1
  function read(length: number): number | undefined {
    if (at + length > end) return undefined
    let value = 0
    for (let last = at + length; at < last; at++) value = value * 2 + bitAt(at)
    return value
  }
  function readGolomb(order: number): number | undefined {
    let zeros = 0
    // The first bit of the number ends the zeros.
    for (let first = read(1); first !== 1; first = read(1)) {
      if (first === undefined || ++zeros > LONGEST) return undefined
    }
    const rest = read(zeros)
    const low = read(order)
    return rest === undefined || low === undefined ? undefined : (2 ** zeros + rest - 1) * 2 ** order + low
  }
  /** Whether nothing is left but the zeros that fill the last sign. */
  function isDone(): boolean {
    return end - at < PER_SIGN && read(end - at) === 0
  }
  return { read, readGolomb, isDone }
}
