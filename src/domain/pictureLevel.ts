import { HOME_LEVEL, isApart, type Level, type MapLevel } from '@/schema/level'

/** The level whose territories colour the picture of one: its own where it is about as fine as the bassins, else these. */
export const pictureLevel = (level: Level = HOME_LEVEL): MapLevel => (isApart(level) ? level : HOME_LEVEL)
