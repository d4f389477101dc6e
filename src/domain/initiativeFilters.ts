import type { InitiativeType, Scope, Status, TelemedicineUse } from '@/schema/initiative'

/** What initiatives are asked to be: an empty list or null asks nothing; several values of one list are alternatives. */
export interface InitiativeFilters {
  types: readonly InitiativeType[]
  statuses: readonly Status[]
  scopes: readonly Scope[]
  uses: readonly TelemedicineUse[]
  /** First and last start year, both included; an initiative without a year has none of them. */
  from: number | null
  to: number | null
  article51: boolean
  words: string
}

export const NO_FILTERS: InitiativeFilters = {
  types: [],
  statuses: [],
  scopes: [],
  uses: [],
  from: null,
  to: null,
  article51: false,
  words: '',
}

/** How many questions are asked: a list counts as one. */
export function filterCount({
  types,
  statuses,
  scopes,
  uses,
  from,
  to,
  article51,
  words,
}: InitiativeFilters): number {
  const asked = [
    types.length,
    statuses.length,
    scopes.length,
    uses.length,
    from ?? to,
    article51,
    words.trim(),
  ]
  return asked.filter(Boolean).length
}
