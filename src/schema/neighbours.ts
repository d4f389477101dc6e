import * as v from 'valibot'
import { lists } from './columns'
import { byLevel, FIRST_DRAWN, type FolderLevel, type MapLevel } from './level'

/**
 * `public/data/neighbours.json`: at `[level][i]`, the rows, in that level's table of `territories.json`, of the territories
 * that share a border with the i-th, ascending. Apart from that table, which the map waits for.
 */
export const NeighboursSchema = v.object(byLevel(() => lists, FIRST_DRAWN)) as v.GenericSchema<
  unknown,
  Neighbours
>

/** `public/data/<level>/neighbours.json`: the same of a level apart. */
export const apartNeighboursSchema = (level: FolderLevel) =>
  v.object(byLevel(() => lists, [level])) as v.GenericSchema<unknown, Neighbours>

export type Neighbours = Partial<Record<MapLevel, number[][]>>
