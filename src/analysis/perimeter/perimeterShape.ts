import type { PerimeterSource } from '@/domain/perimeter'
import type { Shape } from '@/domain/zone'
import { checkShape, MOST_VERTICES, type ShapeProblem } from '../zone/checkShape'
import { mendShape } from './mendShape'
import { BadArea, outlinesOf, type Aside } from './outlines'
import { projectionName, toDegrees, type ToDegrees } from './projections'
import { isUntold } from './surveyPerimeter'

/** Why what was chosen in a file bounds no zone. `what` is the place in the file; `kinds`, of geometry, are those that it holds. */
export type AreaProblem =
  | ShapeProblem
  | { kind: 'no-area'; kinds: readonly string[] }
  | { kind: 'bad-area'; what: string }
  | { kind: 'no-projection'; name: string }

/** What was done on the way, to be told with the zone. */
export interface PerimeterNotes {
  polygons: number
  /** Elements without an outline, set aside. */
  empty: number
  /** Kinds of geometry that bound nothing, set aside. */
  others: readonly string[]
  /** Lines and tracks taken as outlines. */
  closed: number
  holes: number
  crossings: number
  /** Projections that coordinates came from. */
  projections: readonly string[]
}

export type PerimeterShape = { shape: Shape; notes: PerimeterNotes } | { problem: AreaProblem }

/**
 * The chosen objects of a file (by their place in it) as one shape in degrees, mended and checked. `epsg` is the
 * projection that a person confirmed, for layers that tell none; without it, their coordinates must be degrees.
 */
export function perimeterShape(
  source: PerimeterSource,
  chosen: ReadonlySet<number>,
  epsg: number | null,
): PerimeterShape {
  const aside: Aside = { others: new Set(), empty: 0, closed: 0 }
  const projections = new Set<string>()
  const shape: Shape = []
  let id = 0
  for (const layer of source.layers) {
    const own = layer.features.filter(() => chosen.has(id++))
    if (own.length === 0) continue
    const told = isUntold(layer) ? (epsg === null ? null : { epsg, name: '' }) : layer.declared
    const project = told && toDegrees(told)
    if (told && project === undefined) return { problem: { kind: 'no-projection', name: told.name } }
    if (told && project) projections.add(projectionName(told))
    for (const { at, geometry } of own) {
      try {
        const outlines = outlinesOf(geometry, at, aside, source.format === 'gpx')
        for (const polygon of project ? projected(outlines, project, at) : outlines) shape.push(polygon)
      } catch (error) {
        if (!(error instanceof BadArea)) throw error
        return { problem: { kind: 'bad-area', what: error.message } }
      }
    }
  }
  if (shape.length === 0) return { problem: { kind: 'no-area', kinds: [...aside.others] } }
  const count = shape.flat(2).length
  if (count > MOST_VERTICES) return { problem: { kind: 'too-many-vertices', count, most: MOST_VERTICES } }
  // Before it is mended: a shape far away, or of metres, has nothing to be mended.
  const first = checkShape(shape)
  if (first && first.kind !== 'crossing') return { problem: first }
  const mended = mendShape(shape)
  const problem = checkShape(mended.shape)
  if (problem) return { problem }
  const { empty, closed, others } = aside
  const notes = {
    polygons: shape.length,
    ...{ empty, closed, others: [...others], holes: mended.holes, crossings: mended.crossings },
    projections: [...projections],
  }
  return { shape: mended.shape, notes }
}

/** Steps of about a centimetre: what a change of projection adds beyond that is noise. */
const STEPS = 1e7

/** Metres that no projection reaches: ten times the way from the equator to a pole. A formula makes degrees of any number. */
const BEYOND = 1e8

/** @throws BadArea with the first position that is nowhere on the Earth */
function projected(shape: Shape, project: ToDegrees, at: string): Shape {
  const round = (degrees: number) => Math.round(degrees * STEPS) / STEPS
  return shape.map((rings) =>
    rings.map((ring) =>
      ring.map(([x = 0, y = 0]) => {
        const degrees = Math.max(Math.abs(x), Math.abs(y)) < BEYOND ? project(x, y).map(round) : []
        if (!degrees.length || !degrees.every(Number.isFinite))
          throw new BadArea([at, `${x} ; ${y}`].filter(Boolean).join(', '))
        return degrees
      }),
    ),
  )
}
