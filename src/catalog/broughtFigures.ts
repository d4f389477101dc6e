import type { Brought } from '@/schema/brought'
import { isBrought, type BroughtId } from '@/schema/broughtId'

/** Figures that a person brought, while the page lasts: what they are made of is known here alone. */
export const broughtFigures = new Map<BroughtId, Brought>()

/** Whether figures were brought by a person who did not say whose they are: nothing is said of them as ours. */
export const isUnsourced = (id: string): boolean => isBrought(id) && !broughtById(id)?.source

export const broughtById = (id: BroughtId): Brought | undefined => broughtFigures.get(id)
