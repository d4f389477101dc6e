import { toCsv, toGeojson } from '@/analysis/writeTable'
import { regionsByDepartement } from '@/analysis/membership'
import { contributionStates } from '@/analysis/contributionStates'
import { initiativeTable } from '@/catalog/initiativeTable'
import {
  InitiativeTextSchema,
  InitiativeTextsSchema,
  textFileName,
  TEXTS_PER_FILE,
  type InitiativeText,
  type WholeInitiative,
} from '@/schema/initiative'
import { columnsOf, InitiativeColumnsSchema } from '@/domain/initiativeIndex'
import { ContributionStatesSchema, type ModerationEvent } from '@/schema/moderation'
import type { AllTerritories } from '@/schema/territories'
import type { Artefacts } from '../Artefacts'
import { atomFeed } from './atomFeed'

/** Adds what is published of initiatives: index, texts, the same as GeoJSON and CSV, the feed, and where contributions stand. */
export function addInitiatives(
  out: Artefacts,
  initiatives: readonly WholeInitiative[],
  events: readonly ModerationEvent[],
  territories: AllTerritories,
): void {
  const items = [...initiatives]
  const states = contributionStates(events)
  const sources = ['cog', 'decoupage', 'centres-communes', 'initiatives']
  const table = initiativeTable(items, (level, code) => {
    const { code: codes, name } = territories[level]
    return name[codes.indexOf(code)] ?? code
  })
  const index = columnsOf(items, Object.fromEntries(regionsByDepartement(territories)))
  out.add('initiatives.json', InitiativeColumnsSchema, index, items.length, sources)
  for (let file = 0; file * TEXTS_PER_FILE < items.length; file++) {
    const texts = items.slice(file * TEXTS_PER_FILE, (file + 1) * TEXTS_PER_FILE).map(textOf)
    out.add(textFileName(file), InitiativeTextsSchema, texts, texts.length, sources)
  }
  out.addText('initiatives.geojson', JSON.stringify(toGeojson(table)), items.length, sources)
  out.addText('initiatives.csv', toCsv(table, 'rfc4180'), items.length, sources)
  out.addText('initiatives.atom', atomFeed(items), items.length, sources)
  out.add('contributions.json', ContributionStatesSchema, states, states.length, [])
}

function textOf(item: WholeInitiative): InitiativeText {
  const cells = Object.keys(InitiativeTextSchema.entries).flatMap((name) => {
    const value: unknown = item[name as keyof WholeInitiative]
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(cells) as InitiativeText
}
