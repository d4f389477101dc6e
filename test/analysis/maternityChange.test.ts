import { describe, expect, it } from 'vitest'
import { maternityChange } from '@/analysis/maternityChange'

const file = {
  years: [
    [2013, 2014],
    [2013, 2023],
    [2020, 2023],
    [2015, 2016],
    [2013, 2023],
  ],
}

describe('maternities between two years', () => {
  it('counts each year, and names what is in only one of the two', () => {
    expect(maternityChange(file, [0, 1, 2, 3], [2013, 2023])).toEqual({
      ...{ before: [0, 1], after: [1, 2], gone: [0], come: [2] },
    })
  })

  it('a maternity opened and closed between them is in neither', () => {
    expect(maternityChange(file, [3], [2013, 2023])).toEqual({ before: [], after: [], gone: [], come: [] })
  })
})
