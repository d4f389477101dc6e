import { WHAT_IF_STEP, type WhatIfTable } from '@/schema/whatIf'
import { pointIndex, type PointIndex } from '../nearest'

/** The people of each commune, found by place. One row a commune, in the order of `what-if.json`. */
export interface People {
  points: PointIndex
  /** Standardised people. */
  people: readonly number[]
  /** Row of its bassin in `bassins`. */
  bassin: readonly number[]
  bassins: readonly string[]
  /** Row of the pole of each bassin; the other communes of the bassin follow, by code. */
  pole: readonly number[]
}

/** Reads the columns of `what-if.json` into places in degrees, indexed. */
export function indexPeople(table: WhatIfTable): People {
  const bassin = table.communes.flatMap((count, row) => Array<number>(count).fill(row))
  let next = 0
  const pole = table.communes.map((count) => (next += count) - count)
  const degrees = (own: readonly number[], ofPole: readonly number[]) =>
    own.map((steps, row) => (steps + (ofPole[bassin[row] ?? -1] ?? Number.NaN)) * WHAT_IF_STEP)
  return {
    points: pointIndex(degrees(table.lon, table.poleLon), degrees(table.lat, table.poleLat)),
    people: table.people,
    bassin,
    bassins: table.bassin,
    pole,
  }
}

/** Standardised people of a bassin, by its row. */
export function peopleOf({ people, pole }: People, bassin: number): number {
  return people.slice(pole[bassin], pole[bassin + 1]).reduce((sum, own) => sum + own, 0)
}
