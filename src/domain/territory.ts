import { HOME_LEVEL, type Level } from '@/schema/level'

/** A territory is named by its level and official code; `FR` is the only code at level `france`. */
export interface TerritoryRef {
  level: Level
  code: string
}

/** The whole country: the 18 régions together. */
export const FRANCE = { level: 'france', code: 'FR' } as const satisfies TerritoryRef

/** The territory that communes, facilities and initiatives name as their own. */
export const homeRef = (code: string): TerritoryRef => ({ level: HOME_LEVEL, code })
