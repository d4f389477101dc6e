import { indicatorById, latestVintage } from './indicators'

const indicator = indicatorById('apl')

/** What the map shows when its address asks for nothing: also the picture that is prepared at build time. */
export const DEFAULT_MAP = {
  level: 'bassin',
  indicator: indicator.id,
  vintage: latestVintage(indicator),
  method: indicator.methods[0],
} as const
