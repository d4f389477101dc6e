import { FRANCE } from '@/domain/territory'
import type { Brought } from '@/schema/brought'
import { CODE_LEVEL, COMMUNE_LEVEL, LEVELS, WIDEST_LEVEL, type PublishedLevel } from '@/schema/level'

/**
 * The levels at which they are known: their own, and those that communes, or whole départements, make up. What straddles
 * départements makes up the country alone.
 */
export function broughtLevels({ level, wider }: Pick<Brought, 'level' | 'wider'>): PublishedLevel[] {
  if (wider === 'none') return [level]
  if (level === COMMUNE_LEVEL) return [...LEVELS]
  const holders = level === CODE_LEVEL ? [FRANCE.level, WIDEST_LEVEL] : [FRANCE.level]
  return LEVELS.filter((other) => other === level || holders.some((holder) => holder === other))
}
