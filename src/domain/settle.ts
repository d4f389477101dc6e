import type { HolderLevel } from '@/schema/level'

/** How much a person wants something of a place; these words are also used in addresses. */
export const WEIGHTS = ['indispensable', 'souhaite', 'indifferent'] as const
export type Weight = (typeof WEIGHTS)[number]

/** From where a quantity is as wanted: at least, at most, or under so much. */
export interface Bound {
  at: 'min' | 'max' | 'under'
  limit: number
}

/** What is asked of one quantity. */
export interface Wanted {
  weight: Weight
  bound: Bound
}

export interface HolderRef {
  level: HolderLevel
  code: string
}
/** Where a place is looked for: so many km around a commune, or anywhere in a territory. */
export type Area = { commune: string; km: number } | { territory: HolderRef }

/** Distances that can be chosen, km as the crow flies. */
export const SETTLE_KM = [10, 20, 30, 50, 80, 120] as const
export const USUAL_KM = 30
/** More would no longer be read. */
export const MOST_AREAS = 5

/** With several areas: a place in one of them, or in all. */
export const TOGETHER = ['un', 'tous'] as const
export type Together = (typeof TOGETHER)[number]

export const aroundCommune = (area: Area): area is Extract<Area, { commune: string }> => 'km' in area
