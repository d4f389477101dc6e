/** The questions asked of initiatives, in the order in which they are shown. */
export const FACETS = [
  'axis',
  'status',
  'outcome',
  'type',
  'region',
  'period',
  'scope',
  'profession',
  'article51',
  'telemedicine',
] as const

export type Facet = (typeof FACETS)[number]

/** Values kept, by facet; none keeps all, several are alternatives. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>

/** What initiatives are asked to be, on every page. */
export type InitiativeFilter = Chosen & { readonly words: string }

/** The same on the map, where axes are layers. */
export type MapFilter = Omit<InitiativeFilter, 'axis'>

export const NO_FILTER: InitiativeFilter = {
  ...(Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Chosen),
  words: '',
}

/** How many questions are asked: a facet counts as one, whatever is chosen in it. */
export function filterCount(filter: Partial<Chosen> & { words: string }): number {
  return FACETS.filter((facet) => filter[facet]?.length).length + (filter.words.trim() ? 1 : 0)
}

/** Values of the facet of régions for what is in none: a territory outside the 18, or the whole country. */
export const ELSEWHERE = 'ailleurs'
export const NATIONAL = 'france'

/** What its texts tell of what came of it. */
export const OUTCOMES = ['resultat', 'echec', 'non-dit'] as const

/** Years in which an initiative began; both included, null where there is no limit. */
export interface Span {
  from: number | null
  to: number | null
}

/** The spans that are offered; any other is written `2018-2023`, `2018-` or `-2023`. */
export const PERIODS: Readonly<Record<string, Span>> = {
  'depuis-2023': { from: 2023, to: null },
  '2020-2022': { from: 2020, to: 2022 },
  '2015-2019': { from: 2015, to: 2019 },
  '2010-2014': { from: 2010, to: 2014 },
  'avant-2010': { from: null, to: 2009 },
}
/** Of an initiative whose year is not said. */
export const UNDATED = 'non-dit'

const SPAN = /^(\d{4})?-(\d{4})?$/

/** The years that a value of the facet of periods stands for; undefined for what names none. */
export function spanOf(value: string): Span | undefined {
  if (value in PERIODS) return PERIODS[value]
  const found = SPAN.exec(value)
  if (!found || value === '-') return undefined
  const year = (text: string | undefined) => (text === undefined ? null : Number(text))
  return { from: year(found[1]), to: year(found[2]) }
}

/** The value that stands for these years: the period that has them, or their own; none for no limit. */
export function periodOf({ from, to }: Span): string | undefined {
  if (from === null && to === null) return undefined
  const known = Object.entries(PERIODS).find(([, span]) => span.from === from && span.to === to)
  return known?.[0] ?? `${from ?? ''}-${to ?? ''}`
}
