/** Signs that JSON writes as they are. */
const SIGNS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(at + 35)).filter(
  (sign) => sign !== '\\',
)
const BASE = SIGNS.length
/** Below this a number is one sign; then a first sign says how many follow: one, two, or three. */
const ONE = BASE - 12
const TWO = ONE + 10 * BASE
const THREE = TWO + BASE * BASE

/** Whole numbers from 0 to some 770,000 as text, small ones in one sign: what compresses text finds them easy to compress further. */
export function signWriter() {
  const parts: string[] = []
  const sign = (value: number) => SIGNS[value] ?? ''
  function write(value: number) {
    if (value < ONE) return void parts.push(sign(value))
    if (value < TWO)
      return void parts.push(sign(ONE + Math.floor((value - ONE) / BASE)) + sign((value - ONE) % BASE))
    const rest = value - (value < THREE ? TWO : THREE)
    const digits = [Math.floor(rest / BASE) % BASE, rest % BASE]
    if (value >= THREE) digits.unshift(Math.floor(rest / BASE ** 2))
    parts.push(sign(value < THREE ? BASE - 2 : BASE - 1) + digits.map(sign).join(''))
  }
  return {
    write,
    writeSigned: (value: number) => write(value < 0 ? -2 * value - 1 : 2 * value),
    text: () => parts.join(''),
  }
}

const VALUES = new Map(SIGNS.map((sign, value) => [sign.charCodeAt(0), value]))

/** Reads what `signWriter` wrote, number after number. @throws past its end, or at a sign that it does not write */
export function signReader(text: string) {
  let at = 0
  function digit(): number {
    const value = VALUES.get(text.charCodeAt(at++))
    if (value === undefined) throw new Error('not a written number')
    return value
  }
  function read(): number {
    const first = digit()
    if (first < ONE) return first
    if (first < BASE - 2) return ONE + (first - ONE) * BASE + digit()
    if (first === BASE - 2) return TWO + digit() * BASE + digit()
    return THREE + (digit() * BASE + digit()) * BASE + digit()
  }
  function readSigned(): number {
    const value = read()
    return value % 2 ? -(value + 1) / 2 : value / 2
  }
  return { read, readSigned }
}
