import * as v from 'valibot'
import { byLevel, FIRST_DRAWN, type DrawnLevel, type FolderLevel, type MapLevel } from './level'

/** Arcs are checked by shape only: walking 100,000 coordinates through validators would cost more than drawing them. */
const arcs = v.custom<number[][][]>(
  (arcs) => Array.isArray(arcs) && arcs.every((arc) => Array.isArray(arc) && arc.every(Array.isArray)),
  'des arcs de coordonnées',
)

const GeometrySchema = v.object({
  type: v.picklist(['Polygon', 'MultiPolygon']),
  id: v.string(),
  arcs: v.custom<number[][] | number[][][]>(Array.isArray, 'des indices d’arcs'),
})

const LayerSchema = v.object({
  type: v.literal('GeometryCollection'),
  geometries: v.array(GeometrySchema),
})

type Layer = v.InferOutput<typeof LayerSchema>

const topologyOf = (levels: readonly MapLevel[]) =>
  v.object({
    type: v.literal('Topology'),
    transform: v.object({
      scale: v.tuple([v.number(), v.number()]),
      translate: v.tuple([v.number(), v.number()]),
    }),
    arcs,
    objects: v.object(byLevel(() => LayerSchema, levels)),
  })

type Topology<Objects> = Omit<v.InferOutput<ReturnType<typeof topologyOf>>, 'objects'> & { objects: Objects }

/** A topology of whichever levels it holds. */
export type Boundaries = Topology<Partial<Record<MapLevel, Layer>>>
/** That of the first load. */
export type FirstBoundaries = Topology<Record<Exclude<DrawnLevel, FolderLevel>, Layer>>

/** `public/data/boundaries.json`: quantized TopoJSON; the id of a geometry is its territory's code. */
export const BoundariesSchema = topologyOf(FIRST_DRAWN) as v.GenericSchema<unknown, FirstBoundaries>

/** `public/data/<level>/boundaries.json`: the same of a level apart. */
export const apartBoundariesSchema = (level: FolderLevel) =>
  topologyOf([level]) as v.GenericSchema<unknown, Topology<Record<FolderLevel, Layer>>>

/** The shapes of a level; none where the topology has not that level. */
export const shapesAt = ({ objects }: Boundaries, level: MapLevel) => objects[level]?.geometries ?? []
