import { DRAWN_LEVELS, type DrawnLevel } from '@/schema/level'
import { widerThan } from '@/schema/overlaps'
import { communeRows } from './communeRows'
import type { ArtefactSet, Check } from './readArtefacts'

/** Pairs told of two levels: the first ones are enough to know where to look. */
const TOLD = 3

/**
 * Of each two levels, each pair of territories shares the very communes that lie in both, and their people: a total alone
 * would not see two pairs exchanged.
 */
export const overlapCheck: Check = (artefacts) => {
  const { overlaps, territories } = artefacts
  const holders = new Map(DRAWN_LEVELS.map((level) => [level, holderOf(artefacts, level)]))
  return DRAWN_LEVELS.flatMap((finer) =>
    widerThan(finer).flatMap((wider) => {
      const expected = new Map<string, [communes: number, people: number]>()
      holders.get(finer)?.forEach((code, row) => {
        const other = holders.get(wider)?.get(row)
        if (other === undefined) return
        const key = `${code} ${other}`
        const [communes, people] = expected.get(key) ?? [0, 0]
        expected.set(key, [communes + 1, people + (artefacts.communes.population[row] ?? Number.NaN)])
      })
      const table = overlaps[finer][wider]
      const found = new Map(
        table?.finer.map((row, k) => {
          const codes = [territories[finer].code[row], territories[wider].code[table.wider[k] ?? -1]]
          return [codes.join(' '), [table.communes[k], table.people[k]]] as const
        }),
      )
      const wrong = [...new Set([...expected.keys(), ...found.keys()])].filter(
        (key) => expected.get(key)?.join() !== found.get(key)?.join(),
      )
      const more = wrong.length > TOLD ? ', …' : ''
      return wrong.length === 0
        ? []
        : [
            `Recoupements : ${finer} et ${wider} n’ont pas leurs communes en commun (${wrong.slice(0, TOLD).join(', ')}${more}).`,
          ]
    }),
  )
}

/** The territory of each commune of a level, by row. */
function holderOf(artefacts: ArtefactSet, level: DrawnLevel): Map<number, string> {
  return new Map(
    [...communeRows(artefacts, level)].flatMap(([code, rows]) =>
      code ? rows.map((row) => [row, code] as const) : [],
    ),
  )
}
