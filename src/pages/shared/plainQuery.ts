import type { LocationQuery } from 'vue-router'
import { EMBED } from '@/domain/embed'
import type { Query } from '@/stores/url'

/** The router's query as one text a parameter, without the one that says that the view is embedded. */
export function plainQuery(query: LocationQuery): Query {
  const own = Object.entries(query).filter(([key]) => key !== EMBED)
  const entries = own.map(([key, value]) => [key, (Array.isArray(value) ? value[0] : value) ?? ''])
  return Object.fromEntries(entries) as Query
}
