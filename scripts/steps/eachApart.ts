import { FOLDER_LEVELS, type FolderLevel } from '@/schema/level'

/** Something made for each level apart, one after the other. */
export async function eachApart<T>(
  make: (level: FolderLevel) => Promise<T>,
): Promise<Record<FolderLevel, T>> {
  const made: Partial<Record<FolderLevel, T>> = {}
  for (const level of FOLDER_LEVELS) made[level] = await make(level)
  return made as Record<FolderLevel, T>
}
