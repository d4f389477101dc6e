import * as v from 'valibot'
import { lists } from './columns'

/**
 * `public/data/neighbours.json`: at `[level][i]`, the rows, in that level's table of `territories.json`, of the territories
 * that share a border with the i-th, ascending. Apart from that table, which the map waits for.
 */
export const NeighboursSchema = v.object({ region: lists, departement: lists, bassin: lists })

export type Neighbours = v.InferOutput<typeof NeighboursSchema>
