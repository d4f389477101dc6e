import { FOLDER_LEVELS, fileAt, isFolder, type Level } from '@/schema/level'
import { ValuesSchema, type IndicatorValues, type LevelColumns } from '@/schema/values'
import type { Artefacts } from './Artefacts'
import { figureCount } from './figureCount'

/** Adds the figures of an indicator: those of the levels of the first load in one file, those of each level apart in its own. */
export function addValues(out: Artefacts, { indicator, vintages }: IndicatorValues, sources: string[]): void {
  const file = `values/${indicator}.json`
  const add = (path: string, kept: (level: Level) => boolean) => {
    const columns = Object.entries(vintages).map(([vintage, levels]) => [
      vintage,
      Object.fromEntries(Object.entries(levels).filter(([level]) => kept(level as Level))) as LevelColumns,
    ])
    const own = Object.fromEntries(columns) as IndicatorValues['vintages']
    const rows = figureCount(own)
    // Of an indicator that only communes have, the first file says its vintages.
    if (rows || path === file) out.add(path, ValuesSchema, { indicator, vintages: own }, rows, sources)
  }
  add(file, (level) => !isFolder(level))
  for (const apart of FOLDER_LEVELS) add(fileAt(apart, file), (level) => level === apart)
}
