/** Corsica's code until 1976, and what its two halves have had since. */
const CORSICA = { before: /^20/, now: ['2A', '2B'] } as const

/**
 * The codes that a person may have meant by what they typed, of those that are known: written as it is, in capitals and
 * without spaces; with zeros left out before it, or added; or Corsica's as it was, which may be two. None where nothing fits.
 */
export function readCode(typed: string, isKnown: (code: string) => boolean): string[] {
  const code = typed.toUpperCase().replace(/[\s.-]/g, '')
  const bare = code.replace(/^0+(?=.)/, '')
  const padded = [2, 5].map((length) => bare.padStart(length, '0'))
  const [first] = [code, bare, ...padded].filter(isKnown)
  if (first !== undefined) return [first]
  if (!CORSICA.before.test(code)) return []
  return CORSICA.now.map((half) => code.replace(CORSICA.before, half)).filter(isKnown)
}
