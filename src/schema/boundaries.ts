import * as v from 'valibot'
import { byLevel, DRAWN_LEVELS } from './level'

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

/** `public/data/boundaries.json`: quantized TopoJSON; the id of a geometry is its territory's code. */
export const BoundariesSchema = v.object({
  type: v.literal('Topology'),
  transform: v.object({
    scale: v.tuple([v.number(), v.number()]),
    translate: v.tuple([v.number(), v.number()]),
  }),
  arcs,
  objects: v.object(byLevel(() => LayerSchema, DRAWN_LEVELS)),
})

export type Boundaries = v.InferOutput<typeof BoundariesSchema>
