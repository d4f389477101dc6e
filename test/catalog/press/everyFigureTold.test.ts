import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classBreaks } from '@/analysis/classes'
import { classColours } from '@/catalog/classColours'
import { defaultLevel, INDICATORS, latestVintage } from '@/catalog/indicators'
import { indicatorFigure } from '@/catalog/press/indicatorFigure'
import { indicatorTable } from '@/catalog/press/indicatorTable'
import { pressCredit } from '@/catalog/press/pressCredit'
import { recipes } from '@/catalog/recipes'
import { verifyTable } from '@/catalog/verify/verifyTable'
import { lowerFirst } from '@/domain/firstLetter'
import { indicatorPlate } from '@/pages/shared/indicatorPlate'
import type { Sources } from '@/schema/sources'

const sources = JSON.parse(readFileSync('public/data/sources.json', 'utf8')) as Sources
const VALUE = 3

describe.each(INDICATORS)('wherever $id leaves the page', (indicator) => {
  const vintage = latestVintage(indicator)
  const isYear = /^\d{4}$/.test(vintage)
  const level = defaultLevel(indicator)
  const credit = pressCredit(sources, indicator.sources, vintage)

  it('its source is a known one, with a licence and the day it was read', () => {
    expect(credit.source).not.toBe('')
    expect(credit.licence).not.toBe('')
    expect(credit.links.length).toBeGreaterThan(0)
    for (const { readOn } of credit.links) expect(readOn).toMatch(/^\d{4}-\d{2}/)
  })

  it('a sentence goes with unit, year and source', () => {
    const territory = { level, code: '63' }
    const figure = indicatorFigure(
      { ...{ indicator, vintage, territory, name: 'Ambert', place: '' }, value: VALUE },
      credit,
    )
    expect(figure).toMatchObject({ unit: indicator.unit, vintage, source: credit.source })
    if (isYear) expect(figure.sentence).toContain(vintage)
  })

  it('a printed map says unit, year and source, and names each of its classes with a count', () => {
    const [method] = indicator.methods
    const values = [0, 1, 2, VALUE, 4]
    const breaks = classBreaks(method, values, 2, indicator.fixedBreaks)
    const colours = classColours(indicator, method, breaks.length + 1, 'light')
    const plate = indicatorPlate({
      ...{ title: 'Titre', indicator, vintage, level, values, breaks, colours, credit },
      ...{ missing: [], national: undefined, notes: [] },
    })
    expect(plate.subtitle).toContain(indicator.unit)
    if (isYear) expect(plate.subtitle).toContain(vintage)
    for (const { text } of credit.links) expect(plate.source).toContain(text)
    expect(lowerFirst(plate.legend.title)).toBe(
      lowerFirst((!indicator.classes && indicator.shortUnit) || indicator.unit),
    )
    expect(plate.legend.classes.map(({ label }) => label)).not.toContain('')
    expect(plate.legend.classes.reduce((sum, { count }) => sum + Number(count), 0)).toBe(values.length)
  })

  it('a file says unit, year, source and licence in each row', () => {
    const row = { code: '63', name: 'Ambert', place: '', value: VALUE }
    const { columns, rows } = indicatorTable(indicator, vintage, [row], credit)
    const cell = (name: (typeof columns)[number]) => rows[0]?.[columns.indexOf(name)]
    expect([cell('unite'), cell('millesime')]).toEqual([indicator.unit, vintage])
    expect([cell('source'), cell('licence')]).toEqual([credit.source, credit.licence])
    expect(cell('valeur')).toBe(indicator.classes ? indicator.classes[VALUE] : VALUE)
    const verified = verifyTable(
      recipes[indicator.id],
      indicator,
      vintage,
      [{ ...{ code: '63', name: 'Ambert', cells: [VALUE, 1] }, term: { part: VALUE, whole: 1 } }],
      credit,
    )
    for (const name of ['indicateur', 'millesime', 'source', 'licence'] as const)
      expect(verified.rows[0]?.[verified.columns.indexOf(name)]).toBeTruthy()
  })
})

describe('a tax zoning', () => {
  it('is said not to be that of doctors in the unit that goes with each of its figures', () => {
    const zonings = INDICATORS.filter(({ sources: from }) => from[0] === 'frr')
    expect(zonings.length).toBeGreaterThan(1)
    for (const { unit, shortUnit } of zonings) {
      expect(unit).toMatch(/fiscal, non celui des médecins/)
      expect(shortUnit).toMatch(/fiscal, non ZIP\/ZAC/)
    }
  })
})
