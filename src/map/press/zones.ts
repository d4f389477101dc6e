import { OVERSEAS } from '@/domain/overseas'

/** The parts of a printed map: the mainland with Corsica, and each overseas département in its own frame. */
export const ZONES = ['mainland', ...OVERSEAS] as const

export type Zone = (typeof ZONES)[number]
