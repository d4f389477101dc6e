import type { Brought } from '@/schema/brought'
import type { BroughtId } from '@/schema/broughtId'

/** Figures that a person brought, while the page lasts: what they are made of is known here alone. */
export const broughtFigures = new Map<BroughtId, Brought>()

export const broughtById = (id: BroughtId): Brought | undefined => broughtFigures.get(id)
