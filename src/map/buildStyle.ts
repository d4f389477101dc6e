import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { AXES } from '@/schema/initiative'
import { background, backgroundSource } from './layers/background'
import { borders } from './layers/borders'
import { facilities } from './layers/facilities'
import { ground } from './layers/ground'
import { highlight } from './layers/highlight'
import { initiatives } from './layers/initiatives'
import { labels, townDots } from './layers/labels'
import { territories } from './layers/territories'
import { zone } from './layers/zone'
import { SOURCES, type SourceName, type StyleState } from './styleState'

/** The whole style, from the ground up. Pure: the same state gives the same style. */
export function buildStyle(state: StyleState): StyleSpecification {
  return {
    version: 8,
    // No `glyphs`: every letter is drawn by the browser from the page's own font, so labels need no network.
    sources: { ...sources(), ...backgroundSource(state) },
    layers: [
      ...ground(state),
      ...background(state),
      ...territories(state),
      ...borders(state),
      ...highlight(state),
      ...zone(state),
      ...facilities(state),
      ...townDots(state),
      ...initiatives(state),
      ...labels(state),
    ],
  }
}

/** Symbols nearer than this many px are drawn as one group, up to the zoom where towns are apart. */
const CLUSTER = { cluster: true, clusterRadius: 14, clusterMaxZoom: 10 }

function sources(): Record<SourceName, SourceSpecification> {
  const empty = { type: 'FeatureCollection' as const, features: [] }
  const axes: readonly string[] = AXES
  const entries = Object.values(SOURCES).map((name): [SourceName, SourceSpecification] => [
    name,
    {
      type: 'geojson',
      data: empty,
      promoteId: 'code',
      // The artefact is simplified already, along shared borders; doing it again ring by ring would open slivers.
      tolerance: 0.1,
      ...(axes.includes(name) ? CLUSTER : {}),
    },
  ])
  return Object.fromEntries(entries) as Record<SourceName, SourceSpecification>
}
