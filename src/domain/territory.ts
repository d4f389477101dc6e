import type { Level } from '@/schema/level'

/** A territory is named by its level and official code; `FR` is the only code at level `france`. */
export interface TerritoryRef {
  level: Level
  code: string
}
