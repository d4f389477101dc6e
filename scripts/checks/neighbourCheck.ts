import { shapesAt } from '@/schema/boundaries'
import { DRAWN_LEVELS } from '@/schema/level'
import { neighbors } from 'topojson-client'
import type { Check } from './readArtefacts'

/**
 * Neighbours are mutual, nobody is its own, and those that the drawn shapes show are all there. The reverse does not hold:
 * a border of a few metres, real in full detail, may have become a mere point on the simplified map.
 */
export const neighbourCheck: Check = ({ boundariesOf, territories, neighbours: table }) =>
  DRAWN_LEVELS.flatMap((level) => {
    const { code } = territories[level]
    const neighbours = table[level]
    const shapes = shapesAt(boundariesOf(level), level)
    const drawn = neighbors(shapes as unknown as Parameters<typeof neighbors>[0])
    const rowOf = new Map(code.map((own, row) => [own, row]))
    return shapes.flatMap(({ id }, k) => {
      const row = rowOf.get(id) ?? -1
      const own = neighbours[row] ?? []
      const seen = (drawn[k] ?? []).map((other) => rowOf.get(shapes[other]?.id ?? '') ?? -1)
      return [
        ...own
          .filter((other) => !neighbours[other]?.includes(row))
          .map((other) => `Voisins : ${id} cite ${code[other]}, qui ne le cite pas.`),
        ...seen
          .filter((other) => !own.includes(other))
          .map((other) => `Voisins : ${id} touche ${code[other]} et ne le cite pas.`),
        ...(own.includes(row) ? [`Voisins : ${id} est son propre voisin.`] : []),
      ]
    })
  })
