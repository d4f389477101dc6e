/** GPs who come or go, each with this activity (consultations a year), in a commune of a bassin; null for its pole. */
export interface WhatIf {
  gps: number
  activity: number
  commune: string | null
}

export const MOST_GPS = 5
export const ACTIVITY = { least: 3500, usual: 4500, most: 5500, step: 100 } as const

export const FIRST_WHAT_IF: WhatIf = { gps: 1, activity: ACTIVITY.usual, commune: null }
