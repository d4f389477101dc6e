import { MAP_LEVELS } from '@/schema/level'
import { widerThan } from '@/schema/overlaps'
import { communeRows } from './communeRows'
import type { Check } from './readArtefacts'

/** Of each two levels, the communes that territories share are all those that lie in one of both, and so are their people. */
export const overlapCheck: Check = (artefacts) => {
  const { overlaps, communes } = artefacts
  const held = new Map(MAP_LEVELS.map((level) => [level, new Set(rowsIn(level))]))
  function rowsIn(level: (typeof MAP_LEVELS)[number]): number[] {
    return [...communeRows(artefacts, level)].flatMap(([code, rows]) => (code ? rows : []))
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  return MAP_LEVELS.flatMap((finer) =>
    widerThan(finer).flatMap((wider) => {
      const table = overlaps[finer][wider]
      const both = [...(held.get(finer) ?? [])].filter((row) => held.get(wider)?.has(row))
      const people = sum(both.map((row) => communes.population[row] ?? Number.NaN))
      return sum(table?.communes ?? []) === both.length && sum(table?.people ?? []) === people
        ? []
        : [`Recoupements : ${finer} et ${wider} n’ont pas toutes leurs communes en commun.`]
    }),
  )
}
