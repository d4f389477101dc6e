/** Name under which an embedded view tells its height, px, to the page around it. */
export const HEIGHT = 'territoires-de-soins'
/** Name of the parameter that shows a map or a chart alone, for another site's page. */
export const EMBED = 'embed'

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
export function embedAddress(address: string): string {
  return withQuery(address, (query) => query.set(EMBED, '1'))
}

/** The address of the whole page that an embedded view comes from. */
export function fullAddress(address: string): string {
  return withQuery(address, (query) => {
    query.delete(EMBED)
    query.delete('bloc')
  })
}

function withQuery(address: string, change: (query: URLSearchParams) => void): string {
  const url = new URL(address)
  change(url.searchParams)
  const query = url.searchParams.toString().replace(/%2C/g, ',').replace(/%3A/g, ':')
  return url.origin + url.pathname + (query ? `?${query}` : '') + url.hash
}
