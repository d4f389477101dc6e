import { homeAt, territoryOf } from '@/analysis/membership'
import type { Level } from '@/schema/level'
import type { ArtefactSet } from './readArtefacts'

/** Rows of the communes of each territory of a level, by its code; under '' those of the 18 régions that lie in none. */
export function communeRows(
  { communes, attached }: Pick<ArtefactSet, 'communes' | 'attached'>,
  level: Level,
): Map<string, number[]> {
  const rows = new Map<string, number[]>([['', []]])
  communes.code.forEach((_, row) => {
    const home = homeAt(communes, communes.code, row)
    if (!territoryOf(home, 'france', attached)) return
    const code = territoryOf(home, level, attached)
    const own = rows.get(code)
    if (own) own.push(row)
    else rows.set(code, [row])
  })
  return rows
}
