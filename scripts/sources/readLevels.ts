import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { regionsByDepartement, type Attachments } from '@/analysis/membership'
import { INDICATOR_IDS } from '@/catalog/indicators'
import type { PublishedId } from '@/domain/indicatorIds'
import { FOLDER_LEVELS, byLevel, fileAt, LISTED_LEVELS, type Level } from '@/schema/level'
import { HoldersSchema } from '@/schema/members'
import { apartTerritoriesSchema, TerritoriesSchema, type AllTerritories } from '@/schema/territories'
import { ValuesSchema, type IndicatorValues } from '@/schema/values'
import { readJson } from './readJson'

/** The tables of all levels that a folder of built data publishes. @throws SchemaError or InputError naming file and field */
export function readTerritories(folder: string): AllTerritories {
  const apart = FOLDER_LEVELS.map((level) =>
    readJson(join(folder, fileAt(level, 'territories.json')), apartTerritoriesSchema(level)),
  )
  const first = readJson(join(folder, 'territories.json'), TerritoriesSchema)
  return Object.assign({}, first, ...apart) as AllTerritories
}

/** Where communes lie, as published. */
export function readAttachments(folder: string, territories: AllTerritories): Attachments {
  const lists = byLevel(
    (level) => readJson(join(folder, fileAt(level, 'members.json')), HoldersSchema),
    LISTED_LEVELS,
  )
  return { regions: regionsByDepartement(territories), listed: (level) => lists[level] }
}

/** The figures of each indicator at all levels. A level apart has no file where the indicator does not exist at it. */
export function readValues(folder: string): Record<PublishedId, IndicatorValues> {
  const read = (level: Level, id: PublishedId) => {
    const path = join(folder, fileAt(level, `values/${id}.json`))
    return existsSync(path) ? [readJson(path, ValuesSchema)] : []
  }
  return Object.fromEntries(
    INDICATOR_IDS.map((id) => {
      const first = readJson(join(folder, `values/${id}.json`), ValuesSchema)
      const apart = FOLDER_LEVELS.flatMap((level) => read(level, id))
      const vintages = Object.entries(first.vintages).map(([vintage, columns]) => [
        vintage,
        Object.assign({}, columns, ...apart.map((own) => own.vintages[vintage])),
      ])
      return [id, { ...first, vintages: Object.fromEntries(vintages) }]
    }),
  ) as Record<PublishedId, IndicatorValues>
}
