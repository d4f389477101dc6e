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

/**
 * The level among whose territories one is ranked: its own. What a person composed is placed among those that communes
 * composed, the level apart; null for the whole country, which has no peers.
 */
export function peerLevel(level: Level): PublishedLevel | null {
  if (level === OWN_LEVEL) return APART_LEVELS[0] ?? HOME_LEVEL
  return isMapLevel(level) ? level : null
}
