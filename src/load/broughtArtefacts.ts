import type { Value } from '@/domain/value'
import type { BroughtId, BroughtWeight } from '@/schema/broughtId'
import type { Level } from '@/schema/level'
import type { IndicatorValues } from '@/schema/values'
import type { Artefact, Making, TableArtefacts } from './baseArtefacts'
import { settleMade } from './settleMade'

/* What a file of the site would hold of figures that a person brought: made on their device, of what it has of them. */

const broughtValues = () => import('./broughtValues')
const made = <T>(file: string, how: () => Promise<Making<T>>): Artefact<T> => ({
  file,
  made: (come) => settleMade(file, how, come),
})

/** Their column of communes, or that of their weights, aligned with `communes.json`. */
export const broughtColumn = (id: BroughtId | BroughtWeight): Artefact<readonly Value[]> =>
  made(`communes-${id}.json`, async () => (await broughtValues()).communeColumn(id))

/** Their figures at a level. */
export const broughtValuesAt = (
  id: BroughtId,
  level: Level,
  tables: TableArtefacts,
): Artefact<IndicatorValues> =>
  made(`${level}/values/${id}.json`, async () => (await broughtValues()).valuesAt(id, level, tables))
