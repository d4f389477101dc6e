/** Backgrounds that a person may put under the territories. None is shown at first. */
export const BASEMAP_IDS = ['plan-ign'] as const

export type BasemapId = (typeof BASEMAP_IDS)[number]

/** How the background asked for fares: its pictures come from elsewhere, and may not come. */
export type BasemapState = 'off' | 'loading' | 'ready' | 'failed'
