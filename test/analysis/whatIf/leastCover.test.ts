import { expect, it } from 'vitest'
import { leastCover } from '@/analysis/whatIf/leastCover'
import { sparseRows } from '@/analysis/whatIf/sparseRows'

const cover = (rows: [number, number][][], wanted: number[], own: number[], columns = 3) =>
  leastCover(sparseRows(rows, columns), Float64Array.from(wanted), Int32Array.from(own), 2000)

it('une colonne qui couvre deux lignes à la fois coûte moins que chacune la sienne', () => {
  // Column 2 gives 1 to both rows: 4 of it cover them, instead of 4 + 3.
  const found = cover(
    [
      [
        [0, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [2, 1],
      ],
    ],
    [4, 3],
    [0, 1],
  )
  expect(found.least).toBeGreaterThan(3.99)
  expect(found.most).toBeLessThan(4.01)
  expect(found.least).toBeLessThanOrEqual(found.most)
})

it('un mélange peut coûter moins que toute colonne seule', () => {
  // A triangle: each pair of columns shares a row. Half of each covers all, for 1.5; no choice of whole ones does for less than 2.
  const found = cover(
    [
      [
        [0, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [2, 1],
      ],
      [
        [0, 1],
        [2, 1],
      ],
    ],
    [1, 1, 1],
    [0, 1, 2],
  )
  expect(found.least).toBeCloseTo(1.5, 2)
  expect(found.most).toBeCloseTo(1.5, 2)
})

it('même après un seul tour, la vraie valeur est entre les deux bornes', () => {
  const table = sparseRows(
    [
      [
        [0, 2],
        [1, 1],
      ],
      [[1, 4]],
    ],
    2,
  )
  // 1 of column 1 covers the second row and half of the first: 0.5 more of column 0. In all 1 + 0.5 = 1.5.
  const { least, most } = leastCover(table, Float64Array.of(2, 4), Int32Array.of(0, 1), 1)
  expect(least).toBeLessThanOrEqual(1.5)
  expect(most).toBeGreaterThanOrEqual(1.5)
})

it('où rien n’est demandé, rien n’est dépensé', () => {
  expect(cover([], [], [])).toEqual({ least: 0, most: 0 })
})
