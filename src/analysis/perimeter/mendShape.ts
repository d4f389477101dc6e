import { booleanPointInPolygon, union, unkinkPolygon } from '@turf/turf'
import type { Feature, Polygon, Position } from 'geojson'
import type { Shape } from '@/domain/zone'
import { partsOf } from '../locate'
import { selfCrossing } from '../zone/edges'

/** What was done to a shape so that it has one clear inside. */
interface Mended {
  shape: Shape
  /** Holes outside the outline that they are said to pierce, set aside. */
  holes: number
  /** Polygons whose outline crossed itself, cut apart where it did. */
  crossings: number
}

/** Turf compares every side with every other: beyond this the wait is not worth it, and the crossing is told. */
const MOST_SIDES = 3_000

/**
 * A shape without holes outside their ring, without outlines that cross themselves, its polygons made one where they
 * touch or overlap: their common border is none of the zone's. What Turf cannot cut apart or join is left as it is.
 */
export function mendShape(shape: Shape): Mended {
  let holes = 0
  let crossings = 0
  const mended = shape.flatMap(([outer = [], ...inner]): Shape => {
    const ring: Polygon = { type: 'Polygon', coordinates: [outer] }
    const kept = inner.filter((hole) => hole.every((at) => booleanPointInPolygon(at, ring)))
    holes += inner.length - kept.length
    const polygon = [outer, ...kept]
    if (!selfCrossing([polygon])) return [polygon]
    const parts = cutApart(polygon)
    if (parts) crossings++
    return parts ?? [polygon]
  })
  return { shape: merged(mended), holes, crossings }
}

function cutApart(polygon: Position[][]): Shape | undefined {
  if (polygon.flat().length > MOST_SIDES) return undefined
  try {
    const parts = unkinkPolygon({ type: 'Polygon', coordinates: polygon }).features.map(
      ({ geometry }) => geometry.coordinates,
    )
    return parts.length > 0 && !selfCrossing(parts) ? parts : undefined
  } catch {
    return undefined
  }
}

function merged(shape: Shape): Shape {
  if (shape.length < 2) return shape
  const features = shape.map((coordinates): Feature<Polygon> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  }))
  try {
    const whole = union({ type: 'FeatureCollection', features })
    return whole ? partsOf(whole.geometry) : shape
  } catch {
    return shape
  }
}
