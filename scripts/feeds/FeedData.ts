import { join } from 'node:path'
import type { Attachments } from '@/analysis/membership'
import { ChangesSchema, type Changes } from '@/schema/changes'
import type { WholeInitiative } from '@/schema/initiative'
import { ContributionStatesSchema, type ContributionStates } from '@/schema/moderation'
import { SourcesSchema, type Sources } from '@/schema/sources'
import { readPublishedInitiatives } from '../sources/publishedInitiatives'
import type { AllTerritories } from '@/schema/territories'
import type { VintageColumns } from '@/schema/values'
import { readAttachments, readTerritories, readValues } from '../sources/readLevels'
import { readJson } from '../sources/readJson'

/** What the feeds of territories are made of: files already published. */
export interface FeedData {
  territories: AllTerritories
  attached: Attachments
  initiatives: readonly WholeInitiative[]
  contributions: ContributionStates
  changes: Changes
  sources: Sources
  /** By indicator. */
  values: ReadonlyMap<string, VintageColumns>
}

/** @param folder of the built data. @throws SchemaError or InputError naming file and field. */
export function readFeedData(folder: string): FeedData {
  const territories = readTerritories(folder)
  const at = (file: string) => join(folder, file)
  return {
    territories,
    attached: readAttachments(folder, territories),
    initiatives: readPublishedInitiatives(folder),
    contributions: readJson(at('contributions.json'), ContributionStatesSchema),
    changes: readJson(at('changes.json'), ChangesSchema),
    sources: readJson(at('sources.json'), SourcesSchema),
    values: new Map(Object.entries(readValues(folder)).map(([id, { vintages }]) => [id, vintages])),
  }
}
