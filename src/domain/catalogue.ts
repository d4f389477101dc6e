import type { InitiativeFilter } from './initiativeFilter'

export const SORTS = ['pertinence', 'source', 'annee', 'distance'] as const
export type Sort = (typeof SORTS)[number]

export const CATALOGUE_VIEWS = ['cartes', 'liste'] as const
export type CatalogueView = (typeof CATALOGUE_VIEWS)[number]

/** All that the catalogue shows, and all that its address carries. */
export interface CatalogueState {
  filter: InitiativeFilter
  /** Null: by relevance where there are words, else by date of the source. */
  sort: Sort | null
  /** Code of the commune that distances are measured from. */
  near: string | null
  view: CatalogueView
}
