import { ELSEWHERE, FACET_ENTRIES, NATIONAL } from '@/catalog/initiativeFacets'
import {
  CATALOGUE_VIEWS,
  FACETS,
  SORTS,
  type CatalogueState,
  type Chosen,
  type Facet,
} from '@/domain/catalogue'
import { observatory } from '@/i18n/observatory'
import type { AddressProblem, Query } from './url'

/** The registry of every parameter of the catalogue's address. */
export const CATALOGUE_PARAMS = {
  text: 'recherche',
  sort: 'tri',
  near: 'pres',
  view: 'vue',
} as const

export const FACET_PARAMS: Record<Facet, string> = {
  axis: 'axe',
  status: 'etat',
  type: 'forme',
  region: 'region',
  period: 'debut',
  scope: 'portee',
  profession: 'profession',
  article51: 'article51',
  telemedicine: 'telemedecine',
}

/** Long enough for any question, short enough for an address. */
const LONGEST_TEXT = 120

export const NOTHING_CHOSEN = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Chosen

export const DEFAULT_CATALOGUE: CatalogueState = {
  text: '',
  chosen: NOTHING_CHOSEN,
  sort: null,
  near: null,
  view: 'cartes',
}

/** Whether a value may stand in a facet; codes of régions are checked again once the territories are there. */
function allowed(facet: Facet, value: string): boolean {
  if (facet === 'region') return /^\d{2}$/.test(value) || value === ELSEWHERE || value === NATIONAL
  return FACET_ENTRIES[facet].values.includes(value)
}

/** Reads the catalogue's state from an address. What is wrong is left out and told; what is unknown is told too. */
export function readCatalogue(query: Query): { state: CatalogueState; problems: AddressProblem[] } {
  const problems: AddressProblem[] = []
  const { address } = observatory
  const refuse = (param: string, value: string, reason: string) => problems.push({ param, value, reason })

  const chosen = Object.fromEntries(
    FACETS.map((facet) => {
      const param = FACET_PARAMS[facet]
      const asked = [...new Set((query[param] ?? '').split(',').filter(Boolean))]
      for (const value of asked) if (!allowed(facet, value)) refuse(param, value, address.badValue)
      return [facet, asked.filter((value) => allowed(facet, value))]
    }),
  ) as unknown as Chosen

  function one<T extends string>(param: string, values: readonly T[], reason: string): T | null {
    const raw = query[param]
    if (raw === undefined) return null
    const value = values.find((known) => known === raw)
    if (value === undefined) refuse(param, raw, reason)
    return value ?? null
  }
  const sort = one(CATALOGUE_PARAMS.sort, SORTS, address.badSort)
  const view = one(CATALOGUE_PARAMS.view, CATALOGUE_VIEWS, address.badView) ?? DEFAULT_CATALOGUE.view
  const near = query[CATALOGUE_PARAMS.near] ?? null
  const nearIsCode = near !== null && /^(\d{2}|2[AB])\d{3}$/.test(near)
  if (near !== null && !nearIsCode) refuse(CATALOGUE_PARAMS.near, near, address.badPlace)

  const names: readonly string[] = [...Object.values(CATALOGUE_PARAMS), ...Object.values(FACET_PARAMS)]
  for (const [param, value] of Object.entries(query))
    if (!names.includes(param)) refuse(param, value, address.unknownParameter)
  const text = (query[CATALOGUE_PARAMS.text] ?? '').slice(0, LONGEST_TEXT)
  return { state: { text, chosen, sort, near: nearIsCode ? near : null, view }, problems }
}

/** The shortest query that `readCatalogue` turns back into this state. */
export function writeCatalogue(state: CatalogueState): Query {
  const query: Query = {}
  if (state.text.trim()) query[CATALOGUE_PARAMS.text] = state.text
  for (const facet of FACETS)
    if (state.chosen[facet].length) query[FACET_PARAMS[facet]] = state.chosen[facet].join(',')
  if (state.sort) query[CATALOGUE_PARAMS.sort] = state.sort
  if (state.near) query[CATALOGUE_PARAMS.near] = state.near
  if (state.view !== DEFAULT_CATALOGUE.view) query[CATALOGUE_PARAMS.view] = state.view
  return query
}
