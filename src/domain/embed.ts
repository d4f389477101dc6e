/** Name under which an embedded view tells its height, px, to the page around it. */
export const HEIGHT = 'territoires-de-soins'
/** Name of the parameter that shows a map or a chart alone, for another site's page. */
export const EMBED = 'embed'
/** Names of those that say how it is shown there: in which theme, and whether the wheel is the map's at once. */
const THEME = 'theme'
const WHEEL = 'molette'
const THEMES = { clair: 'light', sombre: 'dark' } as const
/** Parameters of an embedded view that are no page's own. */
export const EMBED_PARAMETERS: readonly string[] = [EMBED, THEME, WHEEL]

export interface EmbedManner {
  theme?: 'light' | 'dark' | undefined
  wheel?: boolean | undefined
}

/** How an embedded view is asked to be shown. @param search as in `location.search` */
export function embedManner(search: string): EmbedManner {
  const query = new URLSearchParams(search)
  const theme = query.get(THEME)
  return {
    theme: theme === 'clair' || theme === 'sombre' ? THEMES[theme] : undefined,
    wheel: query.get(WHEEL) === '1',
  }
}

/**
 * `?embed=1&ind=apl` as `#/?embed=1&ind=apl`, for addresses published while routes were in the fragment: a question mark
 * before the hash is what people wrote and other sites' tools made. What the hash already says wins. Returns null where
 * there is nothing to move.
 * @param search as in `location.search`; @param hash as in `location.hash`
 */
export function mergeSearch(search: string, hash: string): string | null {
  const outer = new URLSearchParams(search)
  if (outer.size === 0) return null
  const [path = '', query = ''] = (hash.replace(/^#/, '') || '/').split(/\?(.*)/s)
  const inner = new URLSearchParams(query)
  for (const [name, value] of outer) if (!inner.has(name)) inner.append(name, value)
  return `#${path || '/'}?${inner}`
}

/** Whether an address asks for the view alone. */
export function asksEmbed(search: string, hash: string): boolean {
  const query = mergeSearch(search, hash) ?? hash
  return new URLSearchParams(query.split('?')[1] ?? '').get(EMBED) === '1'
}

/** The address of the same view to be put in an iframe. */
export function embedAddress(address: string, { theme, wheel }: EmbedManner = {}): string {
  return withQuery(address, (query) => {
    query.set(EMBED, '1')
    if (theme) query.set(THEME, theme === 'dark' ? 'sombre' : 'clair')
    if (wheel) query.set(WHEEL, '1')
  })
}

/** The address of the whole page that an embedded view comes from. */
export function fullAddress(address: string): string {
  return withQuery(address, (query) => {
    for (const name of [...EMBED_PARAMETERS, 'bloc']) query.delete(name)
  })
}

function withQuery(address: string, change: (query: URLSearchParams) => void): string {
  const url = new URL(address)
  change(url.searchParams)
  const query = url.searchParams.toString().replace(/%2C/g, ',').replace(/%3A/g, ':')
  return url.origin + url.pathname + (query ? `?${query}` : '') + url.hash
}
