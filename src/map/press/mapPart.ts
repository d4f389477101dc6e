import type { Overseas } from '@/domain/overseas'

/** A part of a drawn map: the mainland with Corsica, or an overseas département in its own frame. */
export type MapPart = 'mainland' | Overseas
