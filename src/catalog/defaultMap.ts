import { SUBJECT } from './subjects'
import { HOME_LEVEL } from '@/schema/level'
import { indicatorById, latestVintage } from './indicators'

const indicator = indicatorById(SUBJECT.access)

/** What the map shows when its address asks for nothing: also the picture that is prepared at build time. */
export const DEFAULT_MAP = {
  level: HOME_LEVEL,
  indicator: indicator.id,
  vintage: latestVintage(indicator),
  method: indicator.methods[0],
} as const
