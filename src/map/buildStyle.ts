import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { AXES } from '@/schema/initiative'
import { background, backgroundSource } from './layers/background'
import { borders } from './layers/borders'
import { facilities } from './layers/facilities'
import { highlight } from './layers/highlight'
import { initiatives } from './layers/initiatives'
import { labels, townDots } from './layers/labels'
import { territories } from './layers/territories'
import { zone } from './layers/zone'
import { MAP_LEVELS } from '@/schema/level'
import { SOURCES, type SourceName, type StyleState } from './styleState'

/** The whole style, from the ground up. Pure: the same state gives the same style. */
export function buildStyle(state: StyleState): StyleSpecification {
  return {
    version: 8,
    // No `glyphs`: every letter is drawn by the browser from the page's own font, so labels need no network.
    sources: { ...sources(), ...backgroundSource(state) },
    layers: [
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
    // A colour that fades into the next is a repaint every 16 ms, for a third of a second.
    transition: { duration: 0, delay: 0 },
  }
}

/** Symbols nearer than this many px are drawn as one group, up to the zoom where towns are apart. */
const CLUSTER = { cluster: true, clusterRadius: 14, clusterMaxZoom: 10 }

/**
 * Shapes are simplified already, along shared borders: doing it again ring by ring would open slivers. A border is one
 * line, and can be. Nothing is drawn farther around a tile than the width of a line.
 */
const SHAPES = { tolerance: 0.1, buffer: 16 }
const OPTIONS: Partial<Record<SourceName, object>> = {
  ...Object.fromEntries(MAP_LEVELS.map((level) => [level, SHAPES])),
  marked: SHAPES,
  outlines: SHAPES,
  borders: { tolerance: 0.375, buffer: 16 },
  ...Object.fromEntries(AXES.map((axis) => [axis, CLUSTER])),
}

function sources(): Record<SourceName, SourceSpecification> {
  const empty = { type: 'FeatureCollection' as const, features: [] }
  const entries = Object.values(SOURCES).map((name): [SourceName, SourceSpecification] => [
    name,
    { type: 'geojson', data: empty, promoteId: 'code', ...OPTIONS[name] },
  ])
  return Object.fromEntries(entries) as Record<SourceName, SourceSpecification>
}
