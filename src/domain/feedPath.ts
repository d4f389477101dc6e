import type { TerritoryRef } from './territory'

/** The ways in which the feed of a territory is written, and what each calls itself. */
export const FEED_FORMATS = [
  { format: 'Atom', ending: 'xml', type: 'application/atom+xml' },
  { format: 'JSON Feed', ending: 'json', type: 'application/feed+json' },
] as const

export type FeedEnding = (typeof FEED_FORMATS)[number]['ending']

/** Where it lies, below the site's folder. Endings that every host knows: readers do not look at the type, but browsers do. */
export const feedPath = ({ level, code }: TerritoryRef, ending: FeedEnding) =>
  `fil/${level}/${code}.${ending}`

/** The same of initiatives: of one région, or of all where it is null. */
export const initiativesFeedPath = (region: string | null, ending: FeedEnding) =>
  `fil/initiatives${region === null ? '' : `/${region}`}.${ending}`
