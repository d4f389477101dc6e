import { describe, expect, it } from 'vitest'
import { luminance } from '@/analysis/contrast'
import { classColours } from '@/catalog/classColours'
import { indicatorById } from '@/catalog/indicators'
import { DIVERGING, PALETTES } from '@/catalog/palettes'

describe('class colours', () => {
  it('make the low end stand out where more is better', () => {
    expect(classColours(indicatorById('apl'), 'fixed', 5, 'light')).toEqual([...PALETTES.light.need])
  })
  it('make the high end stand out where more is worse', () => {
    expect(classColours(indicatorById('distance-maison'), 'quantile', 5, 'light')).toEqual(
      [...PALETTES.light.need].reverse(),
    )
  })
  it('keep both ends of the palette when there are fewer classes', () => {
    const [first, , , , last] = PALETTES.light.need
    const two = classColours(indicatorById('apl'), 'jenks', 2, 'light')
    expect(two).toEqual([first, last])
  })
  it('tell named classes apart by eyes that see fewer colours, and in grey', () => {
    const zoning = indicatorById('zonage-frr')
    for (const theme of ['light', 'dark'] as const) {
      const colours = classColours(zoning, 'fixed', 5, theme)
      expect(colours).toHaveLength(zoning.classes!.length)
      const greys = colours.map((colour) => luminance(colour) * 100).sort((a, b) => a - b)
      for (let k = 1; k < greys.length; k++) expect(greys[k]! / greys[k - 1]!).toBeGreaterThan(1.3)
    }
  })
  it('are as many as asked for, around the national value too', () => {
    expect(classColours(indicatorById('apl'), 'diverging', 6, 'dark')).toEqual([...DIVERGING.dark])
    expect(classColours(indicatorById('apl'), 'jenks', 1, 'light')).toHaveLength(1)
  })
})
