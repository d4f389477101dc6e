import type { Level } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import type { Indicator } from './indicators'
import { indicatorRecipe } from './recipes'

/** Whether an indicator has figures at a level: for what a person composed, where it is made of figures of communes. */
export function existsAt({ id, levels }: Pick<Indicator, 'id' | 'levels'>, level: Level): boolean {
  if (level === OWN_LEVEL) return !['given', 'published'].includes(indicatorRecipe(id).kind)
  return levels.some((known) => known === level)
}
