/** A feed before it is written. Addresses are paths below the site's folder; pages have theirs. */
export interface Feed {
  /** What it is known by: the same name gives the same id, whatever the host. */
  name: string
  title: string
  subtitle: string
  /** The page that it follows. */
  page: string
  /** Newest first. */
  items: readonly FeedItem[]
}

export interface FeedItem {
  name: string
  title: string
  text: string
  /** Year, month or day: the instant at which it begins is written. */
  updated: string
  page: string
  /** The public text that it tells of. */
  source?: string
  category?: { term: string; label: string }
}

/** Where a feed lies below the site's folder, and the site's own address, where it is known. */
export interface FeedPlace {
  path: string
  site?: string | undefined
}

/** An address of the site from the feed's own place: whole where the site's is known, else relative to the feed. */
export function addressFrom({ path, site }: FeedPlace, target: string): string {
  if (site !== undefined) return new URL(target, site.endsWith('/') ? site : `${site}/`).href
  const folders = path.split('/').slice(0, -1)
  return path === target
    ? path.slice(folders.join('/').length + 1)
    : `${'../'.repeat(folders.length)}${target}`
}

const instants = new Map<string, string>()

/** A partial date as the instant it begins. A few dates are told hundreds of thousands of times. */
export function instant(date: string): string {
  const known = instants.get(date) ?? new Date(date).toISOString().replace('.000Z', 'Z')
  instants.set(date, known)
  return known
}

/** When the feed last changed: its newest item. */
export function updatedOf({ items }: Feed): string {
  return items.map(({ updated }) => instant(updated)).reduce((a, b) => (a > b ? a : b), instant('1970'))
}
