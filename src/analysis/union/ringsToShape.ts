import type { Position } from 'geojson'
import type { Shape } from '@/domain/zone'
import { ringHolds } from './ringHolds'

/** Square units: less is no land, but two tiles that did not quite agree. */
const LEAST = 8

/**
 * Rings of the world, in whole units, as polygons in degrees: outer rings turn the way that most of the surface does,
 * the others are holes of the outer ring around them.
 * @param side units in the side of the world (spherical Mercator)
 */
export function ringsToShape(rings: readonly (readonly number[])[], side: number): Shape {
  const all = rings.map((ring) => ({ ring, area: areaOf(ring), box: boxOf(ring) }))
  const turn = Math.sign(all.reduce((sum, { area }) => sum + area, 0))
  const kept = all.filter(({ area }) => Math.abs(area) > LEAST)
  const outer = kept
    .filter(({ area }) => area * turn > 0)
    .sort((a, b) => Math.abs(a.area) - Math.abs(b.area))
    .map((own) => ({ ...own, polygon: [degrees(own.ring, side)] }))
  for (const hole of kept.filter(({ area }) => area * turn < 0)) {
    const [x, y] = insideOf(hole.ring)
    const around = outer.find(({ ring, box }) => within(hole.box, box) && ringHolds(ring, x, y))
    around?.polygon.push(degrees(hole.ring, side))
  }
  return outer.reverse().map(({ polygon }) => polygon)
}

/** Twice the half: signed, by the way it turns. */
function areaOf(ring: readonly number[]): number {
  let twice = 0
  for (let k = 2; k < ring.length; k += 2)
    twice += (ring[k - 2] ?? 0) * (ring[k + 1] ?? 0) - (ring[k] ?? 0) * (ring[k - 1] ?? 0)
  return twice / 2
}

type Box = readonly [number, number, number, number]
function boxOf(ring: readonly number[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let k = 0; k < ring.length; k += 2) {
    box[0] = Math.min(box[0], ring[k] ?? 0)
    box[1] = Math.min(box[1], ring[k + 1] ?? 0)
    box[2] = Math.max(box[2], ring[k] ?? 0)
    box[3] = Math.max(box[3], ring[k + 1] ?? 0)
  }
  return box
}
const within = (own: Box, other: Box) =>
  own[0] >= other[0] && own[1] >= other[1] && own[2] <= other[2] && own[3] <= other[3]

/** The middle of its first edge: on no other ring, for no edge is run by two. */
const insideOf = (ring: readonly number[]) =>
  [((ring[0] ?? 0) + (ring[2] ?? 0)) / 2, ((ring[1] ?? 0) + (ring[3] ?? 0)) / 2] as const

function degrees(ring: readonly number[], side: number): Position[] {
  const line: Position[] = []
  for (let k = 0; k < ring.length; k += 2) {
    const lon = ((ring[k] ?? 0) / side - 0.5) * 360
    const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * (ring[k + 1] ?? 0)) / side))) * (180 / Math.PI)
    line.push([Number(lon.toFixed(5)), Number(lat.toFixed(5))])
  }
  return line
}
