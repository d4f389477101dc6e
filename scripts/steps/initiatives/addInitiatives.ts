import { contributionStates } from '@/analysis/contributionStates'
import { initiativesCsv, initiativesGeojson } from '@/analysis/initiativesCsv'
import { InitiativesSchema, type PublishedInitiative } from '@/schema/initiative'
import { ContributionStatesSchema, type ModerationEvent } from '@/schema/moderation'
import type { Artefacts } from '../Artefacts'
import { atomFeed } from './atomFeed'

/** Adds what is published of initiatives: the list, the same as GeoJSON and CSV, the feed, and where contributions stand. */
export function addInitiatives(
  out: Artefacts,
  initiatives: readonly PublishedInitiative[],
  events: readonly ModerationEvent[],
): void {
  const items = [...initiatives]
  const states = contributionStates(events)
  const sources = ['cog', 'decoupage', 'centres-communes', 'initiatives']
  out.add('initiatives.json', InitiativesSchema, items, items.length, sources)
  out.addText('initiatives.geojson', JSON.stringify(initiativesGeojson(items)), items.length, sources)
  out.addText('initiatives.csv', initiativesCsv(items, 'rfc4180'), items.length, sources)
  out.addText('initiatives.atom', atomFeed(items), items.length, sources)
  out.add('contributions.json', ContributionStatesSchema, states, states.length, [])
}
