import type { PublishedInitiative } from '@/schema/initiative'
import type { InitiativeFilter } from '@/schema/proposals'

/** The initiatives that a filter of a proposal lets through: one axis, one type, one use, or one by its id. */
export function illustrations(
  filter: InitiativeFilter,
  initiatives: readonly PublishedInitiative[],
): PublishedInitiative[] {
  return initiatives.filter((initiative) => {
    if ('id' in filter) return initiative.id === filter.id
    if ('type' in filter) return initiative.type === filter.type
    if ('axis' in filter) return initiative.axis === filter.axis
    return initiative.telemedicineUse === filter.telemedicineUse
  })
}
