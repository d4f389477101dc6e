import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { matching } from '@/analysis/facets'
import { INITIATIVE_FACETS } from '@/catalog/initiativeFacets'
import { formsFrom, orderLines } from '@/catalog/orderLines'
import { NO_FILTER } from '@/domain/initiativeFilter'
import { AXES, INITIATIVE_TYPES } from '@/schema/initiative'
import { readPublishedInitiatives } from '../../scripts/sources/publishedInitiatives'

const published = readPublishedInitiatives(resolve(import.meta.dirname, '../../public/data'))

describe('the lines of the Order', () => {
  it('share out every form of initiative, each to one line', () => {
    expect(AXES.flatMap((axis) => formsFrom(axis).own).sort()).toEqual([...INITIATIVE_TYPES].sort())
  })

  it('count what the catalogue holds, each the sum of its forms', () => {
    const lines = orderLines(published)
    for (const { axis, count, forms } of lines) {
      expect([axis, forms.reduce((sum, form) => sum + form.count, 0)]).toEqual([axis, count])
    }
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(published.length)
  })

  it('give, at a click on a form, as many initiatives as are written beside it', () => {
    for (const { axis, forms } of orderLines(published))
      for (const { type, count } of forms) {
        const found = matching(published, INITIATIVE_FACETS, { ...NO_FILTER, axis: [axis], type: [type] })
        expect([axis, type, found.length]).toEqual([axis, type, count])
      }
  })
})
