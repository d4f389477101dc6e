import { bitReader, bitWriter } from './bits'

/** Geographic code that new sets are written with. A later one tells from it what has merged or parted since. */
export const CODE_YEAR = 26
/** How finely steps are told: each set takes the one that makes it shortest. */
const ORDERS = [0, 1, 2, 3, 4, 5, 6, 7] as const
const ORDER_BITS = 3
/** More than there are communes. */
const MOST = 40_000
const HIGHEST = 99_999

/**
 * A set of communes as text for an address: the year of the codes, then their number and the steps between codes in
 * ascending order, as exponential Golomb codes in 64 signs that addresses leave as they are. It holds INSEE codes and not
 * rows of a list: a new list changes nothing to what it says. 300 communes of three départements take some 250 signs, 300
 * of the whole country some 450.
 */
export function encodeCommunes(codes: Iterable<string>): string {
  const numbers = [...new Set([...codes].map(numberOf))].sort((a, b) => a - b)
  const texts = ORDERS.map((order) => {
    const bits = bitWriter()
    bits.write(order, ORDER_BITS)
    bits.writeGolomb(numbers.length, 0)
    let next = 0
    for (const number of numbers) {
      bits.writeGolomb(number - next, order)
      next = number + 1
    }
    return bits.text()
  })
  return String(CODE_YEAR) + texts.reduce((best, text) => (text.length < best.length ? text : best))
}

/**
 * The codes that `encodeCommunes` wrote, ascending; undefined for any other text. The number of communes comes first, so
 * an address that was cut on its way is refused rather than read short.
 */
export function decodeCommunes(text: string): string[] | undefined {
  const [, year, signs = ''] = /^(\d\d)([\w-]+)$/.exec(text) ?? []
  if (Number(year) !== CODE_YEAR) return undefined
  const bits = bitReader(signs)
  const order = bits?.read(ORDER_BITS)
  const count = bits?.readGolomb(0)
  if (!bits || order === undefined || count === undefined || count === 0 || count > MOST) return undefined
  const codes: string[] = []
  let next = 0
  while (codes.length < count) {
    const step = bits.readGolomb(order)
    if (step === undefined || next + step > HIGHEST) return undefined
    codes.push(codeOf(next + step))
    next += step + 1
  }
  return bits.isDone() ? codes : undefined
}

/** Corsica's halves take the places of two numbers that no département has. */
const CORSICA = { '2A': '20', '2B': '96' } as const

function numberOf(code: string): number {
  return Number(code.replace(/^2[AB]/, (half) => CORSICA[half as keyof typeof CORSICA]))
}
function codeOf(number: number): string {
  const code = String(number).padStart(5, '0')
  const half = Object.entries(CORSICA).find(([, digits]) => code.startsWith(digits))
  return half ? code.replace(half[1], half[0]) : code
}
