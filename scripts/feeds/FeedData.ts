import { join } from 'node:path'
import { INDICATORS } from '@/catalog/indicators'
import { ChangesSchema, type Changes } from '@/schema/changes'
import type { WholeInitiative } from '@/schema/initiative'
import { ContributionStatesSchema, type ContributionStates } from '@/schema/moderation'
import { SourcesSchema, type Sources } from '@/schema/sources'
import { TerritoriesSchema, type Territories } from '@/schema/territories'
import { ValuesSchema, type VintageColumns } from '@/schema/values'
import { readPublishedInitiatives } from '../sources/publishedInitiatives'
import { readJson } from '../sources/readJson'

/** What the feeds of territories are made of: files already published. */
export interface FeedData {
  territories: Territories
  initiatives: readonly WholeInitiative[]
  contributions: ContributionStates
  changes: Changes
  sources: Sources
  /** By indicator. */
  values: ReadonlyMap<string, VintageColumns>
}

/** @param folder of the built data. @throws SchemaError or InputError naming file and field. */
export function readFeedData(folder: string): FeedData {
  const at = (file: string) => join(folder, file)
  return {
    territories: readJson(at('territories.json'), TerritoriesSchema),
    initiatives: readPublishedInitiatives(folder),
    contributions: readJson(at('contributions.json'), ContributionStatesSchema),
    changes: readJson(at('changes.json'), ChangesSchema),
    sources: readJson(at('sources.json'), SourcesSchema),
    values: new Map(
      INDICATORS.map(({ id }) => [id, readJson(at(`values/${id}.json`), ValuesSchema).vintages]),
    ),
  }
}
