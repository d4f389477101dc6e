import { parentsOf, type PublishedLevel } from '@/schema/level'
import { holderCodes } from '@/schema/territories'
import type { OpenSource } from './openSource'

/** The level that tells where the territories of a level are. @throws for one that nothing holds */
export function holderLevel(level: PublishedLevel) {
  const [holder] = parentsOf(level)
  if (!holder) throw new Error(`nothing holds a territory of ${level}`)
  return holder
}

/** The rows of a level's table by the territory that holds them, in the order of the table of these. */
export function heldRows({ territories }: Pick<OpenSource, 'territories'>, level: PublishedLevel) {
  const holder = holderLevel(level)
  const held = new Map<string, number[]>(territories[holder].code.map((code) => [code, []]))
  holderCodes(territories, level, holder).forEach((code, row) => held.get(code)?.push(row))
  return held
}
