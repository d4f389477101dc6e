import * as v from 'valibot'
import { numbers } from './columns'

/**
 * `public/data/communes-shapes.json`: the shapes of the communes of the level, in the order of its table, as
 * `analysis/communes/shapeCode.ts` writes and reads them. `step`: side of their grid, in steps of that of
 * `boundaries.json`; `unlike`: rows, two by two, of those whose borders meet and are not drawn so, or the other way round.
 */
export const CommuneShapesSchema = v.object({
  step: v.number(),
  rings: v.string(),
  sizes: v.string(),
  startX: v.string(),
  startY: v.string(),
  stepX: v.string(),
  stepY: v.string(),
  runs: v.string(),
  unlike: numbers,
})

export type CommuneShapes = v.InferOutput<typeof CommuneShapesSchema>
