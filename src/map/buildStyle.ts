import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { AXES } from '@/schema/initiative'
import { MAX_ZOOM } from './extent'
import { COMMUNE_ZOOM } from '@/schema/communeTiles'
import { COMMUNE_LEVEL } from '@/schema/level'
import { background, backgroundSource } from './layers/background'
import { borders } from './layers/borders'
import { circles } from './layers/circles'
import { communeBorders, communeNames } from './layers/communes'
import { changed } from './layers/changed'
import { facilities } from './layers/facilities'
import { highlight } from './layers/highlight'
import { initiatives } from './layers/initiatives'
import { labels, townDots } from './layers/labels'
import { territories } from './layers/territories'
import { zone } from './layers/zone'
import { SHAPE_SOURCES, SOURCES, type ShapeSource, type SourceName, type StyleState } from './styleState'

/** The whole style, from the ground up. Pure: the same state gives the same style. */
export function buildStyle(state: StyleState): StyleSpecification {
  return {
    version: 8,
    // No `glyphs`: every letter is drawn by the browser from the page's own font, so labels need no network.
    sources: { ...sources(), ...backgroundSource(state) },
    layers: [
      ...background(state),
      ...territories(state),
      ...communeBorders(state),
      ...borders(state),
      ...circles(state),
      ...highlight(state),
      ...zone(state),
      ...facilities(state),
      ...changed(state),
      ...townDots(state),
      ...initiatives(state),
      ...communeNames(state),
      ...labels(state),
    ],
    // A colour that fades into the next is a repaint every 16 ms, for a third of a second.
    transition: { duration: 0, delay: 0 },
  }
}

/** Symbols nearer than this many px are drawn as one group, up to the zoom where towns are apart. */
const CLUSTER = { cluster: true, clusterRadius: 30, clusterMaxZoom: 10 }

/** Of the tiles of territories and borders: what `shapeTiles` cuts. */
export const SHAPES_PROTOCOL = 'contours'

/** Simplified already, along shared borders. Nothing is drawn farther around a tile than the width of a line. */
const OUTLINES = { tolerance: 0.1, buffer: 16 }
const OPTIONS: Partial<Record<SourceName, object>> = {
  marked: OUTLINES,
  outlines: OUTLINES,
  ...Object.fromEntries(AXES.map((axis) => [axis, CLUSTER])),
}

function sources(): Record<ShapeSource | SourceName, SourceSpecification> {
  const empty = { type: 'FeatureCollection' as const, features: [] }
  const given = Object.values(SOURCES).map((name): [SourceName, SourceSpecification] => [
    name,
    { type: 'geojson', data: empty, promoteId: 'code', ...OPTIONS[name] },
  ])
  const cut = SHAPE_SOURCES.map((name): [ShapeSource, SourceSpecification] => [
    name,
    {
      type: 'vector',
      tiles: [`${SHAPES_PROTOCOL}://${name}/{z}/{x}/{y}`],
      // Communes are known by their row: those nearest come from the pipeline's tiles, whose last zoom is drawn larger.
      ...(name === COMMUNE_LEVEL ? { maxzoom: COMMUNE_ZOOM } : { promoteId: 'code', maxzoom: MAX_ZOOM }),
    },
  ])
  return Object.fromEntries([...cut, ...given]) as ReturnType<typeof sources>
}
