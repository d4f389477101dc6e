import { readFileSync } from 'node:fs'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { Artefact } from '@/load/artefacts'
import type { Making } from '@/load/baseArtefacts'
import { communeTerritories, communeValues } from '@/load/communeLevel'
import { COMMUNE_LEVEL } from '@/schema/level'
import { parse } from '@/schema/parse'

/** What the page makes of the built files for the level of communes: its table, and the values of any indicator. */
export function builtLevel() {
  const known = new Map<string, unknown>()
  const read = <T>(artefact: Artefact<T>): T => {
    const { file } = artefact
    if ('schema' in artefact && !known.has(file))
      known.set(
        file,
        parse(artefact.schema, JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as unknown, file),
      )
    return known.get(file) as T
  }
  const make = <T>({ make: how }: Making<T>) => how(read)
  const table = make(communeTerritories())[COMMUNE_LEVEL]
  if (!table) throw new Error('no communes in the built data')
  return { known, make, table, valuesOf: (id: IndicatorId) => make(communeValues(id)) }
}
