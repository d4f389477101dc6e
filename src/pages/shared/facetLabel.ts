import { INITIATIVE_FACETS } from '@/catalog/initiativeFacets'
import { ELSEWHERE, NATIONAL, type Facet } from '@/domain/initiativeFilter'
import type { useTerritories } from './useTerritories'

/** A value of a question in words; the names of régions come with the territories. */
export function facetLabel(
  facet: Facet,
  value: string,
  nameOf: ReturnType<typeof useTerritories>['nameOf'],
): string {
  const isRegion = facet === 'region' && value !== ELSEWHERE && value !== NATIONAL
  return isRegion ? nameOf({ level: 'region', code: value }) : INITIATIVE_FACETS[facet].label(value)
}
