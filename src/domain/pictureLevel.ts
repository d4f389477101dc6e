import {
  APART_LEVELS,
  HOME_LEVEL,
  isApart,
  isMapLevel,
  type Level,
  type MapLevel,
  type PublishedLevel,
} from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'

/** The level whose territories colour the picture of one: its own where it is about as fine as the bassins, else these. */
export const pictureLevel = (level: Level = HOME_LEVEL): MapLevel => (isApart(level) ? level : HOME_LEVEL)

/** What a person composed is beside those that communes composed: the level apart. */
const OWN_PEERS = APART_LEVELS[0] ?? HOME_LEVEL

/** The level of the territories that one is likened to. */
export const likeLevel = (level: Level): MapLevel => (level === OWN_LEVEL ? OWN_PEERS : pictureLevel(level))

/**
 * The level among whose territories one is ranked: its own, or that of the peers of a composed one; null for the whole
 * country, which has none.
 */
export function peerLevel(level: Level): PublishedLevel | null {
  if (level === OWN_LEVEL) return OWN_PEERS
  return isMapLevel(level) ? level : null
}
