import { APART_LEVELS, type ApartLevel } from '@/schema/level'

/** Something made for each level apart, one after the other. */
export async function eachApart<T>(make: (level: ApartLevel) => Promise<T>): Promise<Record<ApartLevel, T>> {
  const made: Partial<Record<ApartLevel, T>> = {}
  for (const level of APART_LEVELS) made[level] = await make(level)
  return made as Record<ApartLevel, T>
}
