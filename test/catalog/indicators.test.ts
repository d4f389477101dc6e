import { describe, expect, it } from 'vitest'
import { INDICATORS } from '@/catalog/indicators'
import { recipes } from '@/catalog/recipes'
import { noteTexts } from '@/i18n/pages/notes'
import { pressTexts } from '@/i18n/pages/press'

describe('the catalogue of indicators', () => {
  it.each(INDICATORS)(
    '$id can be drawn: fixed limits where the fixed method is offered, ascending',
    (indicator) => {
      if (indicator.methods.includes('fixed')) expect(indicator.fixedBreaks?.length).toBeGreaterThan(0)
      const limits = indicator.fixedBreaks ?? []
      expect([...limits].sort((a, b) => a - b)).toEqual([...limits])
    },
  )
  it('a lower bound is said to be one wherever it is named, and no text promises what would be enough', () => {
    const bounds = INDICATORS.filter(({ id }) => recipes[id].kind === 'shortfall')
    expect(bounds.length).toBeGreaterThan(0)
    for (const { id, label, unit } of bounds) {
      expect([label, unit]).toEqual([
        expect.stringContaining('borne basse'),
        expect.stringContaining('au moins'),
      ])
      expect(noteTexts[id].definition).toContain('aucun déplacement n’est modélisé')
      expect(pressTexts.statements[id]('12', null, true)).toContain('borne basse')
    }
    expect(JSON.stringify(noteTexts) + String(Object.values(pressTexts.statements))).not.toMatch(/suffirait/)
  })
  it.each(INDICATORS)('$id names unit, definition, rule and source', ({ id, unit, sources }) => {
    const { definition, rule } = noteTexts[id]
    for (const text of [unit, definition, rule]) expect(text.length).toBeGreaterThan(3)
    expect(sources.length).toBeGreaterThan(0)
  })
})
