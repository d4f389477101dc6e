import { describe, expect, it } from 'vitest'
import { needResponseClass, needResponseCounts } from '@/analysis/bivariate'

describe('need and response', () => {
  it('cross in three rows and three columns', () => {
    expect(needResponseClass(2.49, 0)).toEqual({ need: 0, response: 0 })
    expect(needResponseClass(2.5, 1)).toEqual({ need: 1, response: 1 })
    expect(needResponseClass(3.5, 2)).toEqual({ need: 2, response: 2 })
    expect(needResponseClass(9, 40)).toEqual({ need: 2, response: 2 })
  })
  it('have no cell where the need is not known', () => {
    expect(needResponseClass('not-published', 3)).toBeNull()
    expect(needResponseClass(undefined, 3)).toBeNull()
  })
  it('are counted cell by cell', () => {
    const classes = [needResponseClass(1, 0), needResponseClass(1, 0), needResponseClass(4, 1), null]
    expect(needResponseCounts(classes)).toEqual([
      [2, 0, 0],
      [0, 0, 0],
      [0, 1, 0],
    ])
  })
})
