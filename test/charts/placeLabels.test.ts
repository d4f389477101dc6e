import { describe, expect, it } from 'vitest'
import { placeLabels } from '@/charts/placeLabels'

describe('labels over a bar', () => {
  it('are centred on their point', () => {
    expect(placeLabels([{ at: 0.5, width: 0.2 }])).toEqual([{ left: 0.4, row: 0 }])
  })
  it('stay inside the bar at both ends', () => {
    const [first, second] = placeLabels([
      { at: 0, width: 0.3 },
      { at: 1, width: 0.25 },
    ])
    expect([first?.left, second?.left]).toEqual([0, 0.75])
  })
  it('are put on two rows when they would touch', () => {
    const rows = placeLabels([
      { at: 0.5, width: 0.4 },
      { at: 0.6, width: 0.2 },
    ]).map(({ row }) => row)
    expect(rows).toEqual([1, 0])
  })
})
