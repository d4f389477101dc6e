import { shapesAt, type Boundaries } from '@/schema/boundaries'
import { FIRST_DRAWN, DRAWN_LEVELS, WIDEST_LEVEL, type DrawnLevel } from '@/schema/level'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { polygonArea } from '@/analysis/polygonArea'
import type { Check } from './readArtefacts'

/** A ring smaller than this, in km², is a sliver: the smallest island kept is a hundred times larger. */
const SLIVER = 0.003

/** Every territory has its shape, whole, and the borders of neighbours are one and the same. */
export const topologyCheck: Check = ({ boundaries, boundariesOf, territories }) => [
  ...DRAWN_LEVELS.flatMap((level) => {
    const drawn = shapesAt(boundariesOf(level), level)
      .map(({ id }) => id)
      .sort()
    const listed = [...territories[level].code].sort()
    return drawn.join() === listed.join() ? [] : [`Contours : ${level} n’a pas les mêmes codes que sa table.`]
  }),
  ...DRAWN_LEVELS.flatMap((level) => arcUses(boundariesOf(level), level)),
  ...sharedCoast(boundaries),
  ...DRAWN_LEVELS.flatMap((level) => slivers(boundariesOf(level), level)),
]

/** Along an arc lie one territory (coast, frontier) or two that read it in opposite directions; never more. */
function arcUses(boundaries: Boundaries, level: DrawnLevel): string[] {
  const uses = readings(boundaries, level)
  return [...uses].flatMap(([arc, { forward, backward }]) =>
    forward <= 1 && backward <= 1
      ? []
      : [`Contours : l’arc ${arc} est lu plus de deux fois au niveau ${level}.`],
  )
}

/** An arc that only one bassin uses is a coast or a frontier: only one région may use it. A gap between bassins would show here. */
function sharedCoast(boundaries: Boundaries): string[] {
  const outer = (level: DrawnLevel) =>
    [...readings(boundaries, level)]
      .filter(([, { forward, backward }]) => forward + backward === 1)
      .map(([arc]) => arc)
      .sort((a, b) => a - b)
      .join()
  return FIRST_DRAWN.every((level) => outer(level) === outer(WIDEST_LEVEL))
    ? []
    : ['Contours : les niveaux n’ont pas le même pourtour.']
}

function slivers(boundaries: Boundaries, level: DrawnLevel): string[] {
  const topology = boundaries as unknown as Topology<Record<string, GeometryCollection>>
  const { features } = feature(topology, topology.objects[level] as GeometryCollection)
  return features.flatMap(({ id, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    const thin = polygons.flat().filter((ring) => polygonArea([ring]) < SLIVER)
    return thin.map(() => `Contours : un fragment sans surface dans ${level} ${id}.`)
  })
}

function readings(boundaries: Boundaries, level: DrawnLevel) {
  const uses = new Map<number, { forward: number; backward: number }>()
  for (const { arcs } of shapesAt(boundaries, level)) {
    for (const index of arcs.flat(2)) {
      const arc = index < 0 ? ~index : index
      const use = uses.get(arc) ?? { forward: 0, backward: 0 }
      if (index < 0) use.backward++
      else use.forward++
      uses.set(arc, use)
    }
  }
  return uses
}
