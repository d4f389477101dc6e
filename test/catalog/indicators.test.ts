import { describe, expect, it } from 'vitest'
import { INDICATORS } from '@/catalog/indicators'

describe('the catalogue of indicators', () => {
  it.each(INDICATORS)(
    '$id can be drawn: fixed limits where the fixed method is offered, ascending',
    (indicator) => {
      if (indicator.methods.includes('fixed')) expect(indicator.fixedBreaks?.length).toBeGreaterThan(0)
      const limits = indicator.fixedBreaks ?? []
      expect([...limits].sort((a, b) => a - b)).toEqual([...limits])
    },
  )
  it.each(INDICATORS)(
    '$id names unit, definition, rule and source',
    ({ unit, definition, rule, sources }) => {
      for (const text of [unit, definition, rule]) expect(text.length).toBeGreaterThan(3)
      expect(sources.length).toBeGreaterThan(0)
    },
  )
})
