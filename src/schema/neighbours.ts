import * as v from 'valibot'
import { lists } from './columns'
import { byLevel, DRAWN_LEVELS } from './level'

/**
 * `public/data/neighbours.json`: at `[level][i]`, the rows, in that level's table of `territories.json`, of the territories
 * that share a border with the i-th, ascending. Apart from that table, which the map waits for.
 */
export const NeighboursSchema = v.object(byLevel(() => lists, DRAWN_LEVELS))

export type Neighbours = v.InferOutput<typeof NeighboursSchema>
