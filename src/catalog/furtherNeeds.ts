import type { IndicatorId } from '@/domain/indicatorIds'
import { isBrought } from '@/schema/broughtId'
import type { MapLevel } from '@/schema/level'
import { allIndicators } from './indicators'
import { FURTHER_NEEDS } from './subjects'

/**
 * What the rule of need and response can ask for besides access to GPs: ours, then what a person brought and said which end
 * is the better of. @param level where they must be known; left out for any
 */
export function furtherNeeds(level?: MapLevel): IndicatorId[] {
  const brought = allIndicators().filter(
    ({ id, better, levels }) => isBrought(id) && better !== null && (!level || levels.includes(level)),
  )
  return [...FURTHER_NEEDS, ...brought.map(({ id }) => id)]
}
