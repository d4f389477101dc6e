import { feature, meshArcs } from 'topojson-client'
import type { MultiLineString } from 'geojson'
import type { GeometryCollection, MultiLineString as Arcs, Topology } from 'topojson-specification'
import type { Boundaries } from '@/schema/boundaries'
import { FIRST_DRAWN, WIDEST_LEVEL, type MapLevel } from '@/schema/level'

/** Borders between territories of a level, or coasts and land frontiers of the country. */
export type BorderKind = MapLevel | 'coast'
/** Those that the first load knows. */
export const BORDER_KINDS: readonly BorderKind[] = [...FIRST_DRAWN, 'coast']

/**
 * The borders of a kind, each once, as lines made of arcs of the topology: `~arc` is one run backwards. None where the topology
 * has not that level: a map still asks for those of the level that it leaves.
 */
export function borderArcs(boundaries: Boundaries, kind: BorderKind): number[][] {
  const topology = boundaries as unknown as Topology<Record<string, GeometryCollection>>
  const layer = topology.objects[kind === 'coast' ? WIDEST_LEVEL : kind]
  return layer ? meshArcs(topology, layer, (a, b) => (a === b) === (kind === 'coast')).arcs : []
}

/** The same in degrees. */
export function borderLines(boundaries: Boundaries, kind: BorderKind): MultiLineString {
  const lines: Arcs = { type: 'MultiLineString', arcs: borderArcs(boundaries, kind) }
  return feature(boundaries as unknown as Topology, lines).geometry
}
