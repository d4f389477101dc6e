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
  const { path, query } = parts(address)
  const others = query.filter((part) => !languageIn(part))
  if (language !== 'fr') others.push(`${LANGUAGE}=${language}`)
  return path + (others.length ? `?${others.join('&')}` : '')
}

/** Cut as text: decoding and writing anew could change how other parameters are spelt. */
function parts(address: string): { path: string; query: string[] } {
  const cut = address.indexOf('?')
  if (cut < 0) return { path: address, query: [] }
  return {
    path: address.slice(0, cut),
    query: address
      .slice(cut + 1)
      .split('&')
      .filter(Boolean),
  }
}

function languageIn(part: string): Language | undefined {
  return LANGUAGES.find((language) => part === `${LANGUAGE}=${language}`)
}
