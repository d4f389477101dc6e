import { describe, expect, it } from 'vitest'
import { comparableSpace } from '@/analysis/similar'
import { whereElse } from '@/analysis/whereElse'

const space = comparableSpace([{ id: 'size', scores: [0, 0.1, 0.2, 0.3, 0.4] }])
const need = [true, true, false, true, true]
const served = [true, false, false, true, false]

describe('where else an initiative could help', () => {
  it('keeps comparable places in need that have no such response, most comparable first', () => {
    const found = whereElse(
      space,
      0,
      (row) => need[row] === true,
      (row) => served[row] === true,
    )
    expect(found.map(({ row }) => row)).toEqual([1, 4])
  })
  it('looks no further than the comparable ones', () => {
    const found = whereElse(
      space,
      0,
      () => true,
      () => false,
      8,
      2,
    )
    expect(found.map(({ row }) => row)).toEqual([1, 2])
  })
})
