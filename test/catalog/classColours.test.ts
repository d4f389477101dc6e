import { describe, expect, it } from 'vitest'
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
  it('are as many as asked for, around the national value too', () => {
    expect(classColours(indicatorById('apl'), 'diverging', 6, 'dark')).toEqual([...DIVERGING.dark])
    expect(classColours(indicatorById('apl'), 'jenks', 1, 'light')).toHaveLength(1)
  })
})
