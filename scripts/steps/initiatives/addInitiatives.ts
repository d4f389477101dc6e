import { toCsv, toGeojson } from '@/analysis/writeTable'
import { contributionStates } from '@/analysis/contributionStates'
import { initiativeTable } from '@/catalog/initiativeTable'
import { InitiativesSchema, type PublishedInitiative } from '@/schema/initiative'
import { ContributionStatesSchema, type ModerationEvent } from '@/schema/moderation'
import type { Territories } from '@/schema/territories'
import type { Artefacts } from '../Artefacts'
import { atomFeed } from './atomFeed'

/** Adds what is published of initiatives: the list, the same as GeoJSON and CSV, the feed, and where contributions stand. */
export function addInitiatives(
  out: Artefacts,
  initiatives: readonly PublishedInitiative[],
  events: readonly ModerationEvent[],
  territories: Territories,
): void {
  const items = [...initiatives]
  const states = contributionStates(events)
  const sources = ['cog', 'decoupage', 'centres-communes', 'initiatives']
  const table = initiativeTable(items, (level, code) => {
    const { code: codes, name } = territories[level]
    return name[codes.indexOf(code)] ?? code
  })
  out.add('initiatives.json', InitiativesSchema, items, items.length, sources)
  out.addText('initiatives.geojson', JSON.stringify(toGeojson(table)), items.length, sources)
  out.addText('initiatives.csv', toCsv(table, 'rfc4180'), items.length, sources)
  out.addText('initiatives.atom', atomFeed(items), items.length, sources)
  out.add('contributions.json', ContributionStatesSchema, states, states.length, [])
}
