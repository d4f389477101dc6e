/** Languages of the texts; French where the address says nothing. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Name of the parameter that chooses the language of every page. */
export const LANGUAGE = 'langue'

/** The language asked for by an address, as a route (`/territoires?langue=en`) or as in `location.hash`. */
export function languageOf(address: string): Language {
  const asked = parts(address).query.map(languageIn).find(Boolean)
  return asked ?? 'fr'
}

/** The same address in a language; a value that names none is left for the page to tell. */
export function withLanguage(address: string, language: Language): string {
  const { path, query, fragment } = parts(address)
  const others = query.filter((part) => !languageIn(part))
  if (language !== 'fr') others.push(`${LANGUAGE}=${language}`)
  return path + (others.length ? `?${others.join('&')}` : '') + fragment
}

/**
 * Cut as text: decoding and writing anew could change how other parameters are spelt. A fragment follows the query, but
 * for a route that is one itself.
 */
function parts(address: string): { path: string; query: string[]; fragment: string } {
  const end = address.indexOf('#', 1)
  const fragment = end < 0 ? '' : address.slice(end)
  const [path = '', ...rest] = (end < 0 ? address : address.slice(0, end)).split('?')
  return { path, query: rest.join('?').split('&').filter(Boolean), fragment }
}

function languageIn(part: string): Language | undefined {
  return LANGUAGES.find((language) => part === `${LANGUAGE}=${language}`)
}
