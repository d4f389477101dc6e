/** Filters of the catalogue of initiatives, in the order in which they are shown. */
export const FACETS = [
  'axis',
  'status',
  'type',
  'region',
  'period',
  'scope',
  'profession',
  'article51',
  'telemedicine',
] as const

export type Facet = (typeof FACETS)[number]

/** Values kept, by facet; none keeps all. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>

export const SORTS = ['pertinence', 'source', 'annee', 'distance'] as const
export type Sort = (typeof SORTS)[number]

export const CATALOGUE_VIEWS = ['cartes', 'liste'] as const
export type CatalogueView = (typeof CATALOGUE_VIEWS)[number]

/** All that the catalogue shows, and all that its address carries. */
export interface CatalogueState {
  text: string
  chosen: Chosen
  /** Null: by relevance where there is a text, else by date of the source. */
  sort: Sort | null
  /** Code of the commune that distances are measured from. */
  near: string | null
  view: CatalogueView
}

/** Periods in which an initiative began; limits included. */
export const PERIODS = [
  { id: 'depuis-2023', from: 2023, to: Infinity },
  { id: '2020-2022', from: 2020, to: 2022 },
  { id: '2015-2019', from: 2015, to: 2019 },
  { id: '2010-2014', from: 2010, to: 2014 },
  { id: 'avant-2010', from: -Infinity, to: 2009 },
] as const

export const PERIOD_IDS = [...PERIODS.map(({ id }) => id), 'non-dit'] as const
