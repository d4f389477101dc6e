import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { TerritoryRef } from '@/domain/territory'

/** Where a figure of a territory is made again from the rows of its source. */
export function verifyLink(ref: TerritoryRef, id: IndicatorId, vintage?: string) {
  const other = vintage !== undefined && vintage !== latestVintage(indicatorById(id))
  return { name: 'territory', params: { ...ref }, query: { verifier: other ? `${id}:${vintage}` : id } }
}
