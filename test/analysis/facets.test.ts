import { describe, expect, it } from 'vitest'
import { facetCounts, matching } from '@/analysis/facets'

interface Item {
  id: string
  kind: string
  places: string[]
}
const ITEMS: Item[] = [
  { id: 'a', kind: 'bus', places: ['94'] },
  { id: 'b', kind: 'bus', places: ['84', '94'] },
  { id: 'c', kind: 'stage', places: ['84'] },
  { id: 'd', kind: 'stage', places: [] },
]
const VALUES = {
  kind: { valuesOf: (item: Item) => [item.kind] },
  place: { valuesOf: (item: Item) => item.places },
}
const ids = (chosen: { kind: string[]; place: string[] }) =>
  matching(ITEMS, VALUES, chosen)
    .map(({ id }) => id)
    .join('')

describe('filters', () => {
  it('keep all where nothing is chosen', () => {
    expect(ids({ kind: [], place: [] })).toBe('abcd')
  })
  it('add up inside a facet, and narrow from one facet to the next', () => {
    expect(ids({ kind: ['bus', 'stage'], place: [] })).toBe('abcd')
    expect(ids({ kind: ['bus'], place: ['84'] })).toBe('b')
  })
})

describe('counts of a facet', () => {
  it('apply all other facets, but not its own', () => {
    const counts = facetCounts(ITEMS, VALUES, { kind: ['bus'], place: [] })
    expect(Object.fromEntries(counts.kind)).toEqual({ bus: 2, stage: 2 })
    expect(Object.fromEntries(counts.place)).toEqual({ '94': 2, '84': 1 })
  })
  it('say what choosing the value alone would give', () => {
    const chosen = { kind: ['bus'], place: ['84'] }
    const counts = facetCounts(ITEMS, VALUES, chosen)
    for (const [place, count] of counts.place)
      expect(matching(ITEMS, VALUES, { ...chosen, place: [place] })).toHaveLength(count)
    for (const [kind, count] of counts.kind)
      expect(matching(ITEMS, VALUES, { ...chosen, kind: [kind] })).toHaveLength(count)
  })
  it('count an item once, even where it has a value twice', () => {
    const twice = [{ id: 'x', kind: 'bus', places: ['94', '94'] }]
    expect(facetCounts(twice, VALUES, { kind: [], place: [] }).place.get('94')).toBe(1)
  })
})
