import { describe, expect, it } from 'vitest'
import { maternityChange } from '@/analysis/maternityChange'

const file = {
  years: [
    [2013, 2014],
    [2013, 2023],
    [2020, 2023],
    [2015, 2016],
    [2013, 2023],
    [2013, 2019],
    [2020, 2023],
  ],
  commune: ['A', 'A', 'B', 'A', 'C', 'D', 'D'],
}

describe('maternities between two years', () => {
  it('counts each year, and names what is in only one of the two', () => {
    expect(maternityChange(file, [0, 1, 2, 3], [2013, 2023])).toEqual({
      ...{ before: [0, 1], after: [1, 2], closed: [0], opened: [2], replaced: [] },
    })
  })

  it('a maternity opened and closed between them is in neither', () => {
    expect(maternityChange(file, [3], [2013, 2023])).toEqual({
      ...{ before: [], after: [], closed: [], opened: [], replaced: [] },
    })
  })

  it('a number that another replaces in its commune is neither a closing nor an opening', () => {
    expect(maternityChange(file, [4, 5, 6], [2013, 2023])).toEqual({
      ...{ before: [4, 5], after: [4, 6], closed: [], opened: [], replaced: [{ gone: [5], come: [6] }] },
    })
  })
})
