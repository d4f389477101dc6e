import { territoriesAt } from '@/load/artefacts'
import { LEVELS, type Level } from '@/schema/level'
import type { TerritoryTable } from '@/schema/territories'
import { useArtefacts } from './artefacts'

/** Name of a territory for its address; undefined until the names of its level have come: none is asked for. */
export function territoryName(level: string, code: string): string | undefined {
  const known = LEVELS.find((id) => id === level)
  if (!known) return undefined
  const tables = useArtefacts().had(territoriesAt(known)) as
    Partial<Record<Level, TerritoryTable>> | undefined
  const table = tables?.[known]
  return table?.name[table.code.indexOf(code)]
}
