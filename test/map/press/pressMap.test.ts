// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contrast } from '@/analysis/contrast'
import { classBreaks, classOf } from '@/analysis/classes'
import { classColours } from '@/catalog/classColours'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { INKS } from '@/catalog/inks'
import type { Theme } from '@/catalog/palettes'
import type { IndicatorId } from '@/domain/indicatorIds'
import { renderSvg } from '@/domain/svg'
import { pressMap } from '@/map/press/pressMap'
import { BoundariesSchema } from '@/schema/boundaries'
import { parse } from '@/schema/parse'
import { TerritoriesSchema } from '@/schema/territories'
import { ValuesSchema } from '@/schema/values'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/data', file), 'utf8'))
const boundaries = parse(BoundariesSchema, read('boundaries.json'), 'boundaries.json')
const territories = parse(TerritoriesSchema, read('territories.json'), 'territories.json')
const SOURCE = 'Source : Drees & <Insee>, 2023.'

function plate(id: IndicatorId, level: 'bassin' | 'departement' | 'region', theme: Theme) {
  const indicator = indicatorById(id)
  const file = parse(ValuesSchema, read(`values/${id}.json`), id)
  const byLevel = file.vintages[latestVintage(indicator)]
  const values = byLevel?.[level]?.values ?? []
  const method = indicator.methods[0]
  const breaks = classBreaks(method, values, byLevel?.france?.values[0], indicator.fixedBreaks ?? [])
  const colours = classColours(indicator, method, breaks.length + 1, theme)
  const fills = new Map(
    territories[level].code.flatMap((code, row): [string, string][] => {
      const value = values[row]
      return typeof value === 'number' ? [[code, colours[classOf(value, breaks)] ?? '']] : []
    }),
  )
  const text = renderSvg(
    pressMap({
      ...{ boundaries, level, theme, fills, title: indicator.label, subtitle: indicator.unit },
      labels: new Map(level === 'region' ? [...fills.keys()].map((code) => [code, '34 %']) : []),
      legend: { title: 'Nombre', classes: [], missing: ['Non publié : 17'], symbols: [], notes: [] },
      description: 'Une description',
      source: SOURCE,
    }),
  )
  return { text, fills, document: new DOMParser().parseFromString(text, 'image/svg+xml') }
}
const shapes = (document: Document, selector: string) => document.querySelectorAll(`.territories ${selector}`)

describe.each([
  ['apl', 'bassin', 1707],
  ['apl', 'departement', 101],
  ['telemedecine', 'region', 18],
] as const)('the map of %s by %s', (id, level, count) => {
  const { text, fills, document } = plate(id, level, 'light')

  it('is well-formed, and names its source', () => {
    expect(document.querySelector('parsererror')).toBeNull()
    expect(document.documentElement.tagName).toBe('svg')
    expect([...document.querySelectorAll('text')].map((node) => node.textContent)).toContain(SOURCE)
    expect(document.querySelector('desc')?.textContent).toBe('Une description')
  })
  it('has a shape for each territory, coloured where there is a figure and hatched where there is none', () => {
    expect(shapes(document, 'path')).toHaveLength(count)
    expect(shapes(document, 'g[fill^="#"] path')).toHaveLength(fills.size)
    expect(shapes(document, 'g[fill^="url(#press-hatch)"] path')).toHaveLength(count - fills.size)
    for (const path of shapes(document, 'path')) expect(path.getAttribute('d')).toMatch(/^M.*l.*z$/)
  })
  it('has a frame and a scale bar for each overseas département', () => {
    const texts = [...document.querySelectorAll('text')].map((node) => node.textContent)
    for (const name of ['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'])
      expect(texts).toContain(name)
    expect(texts.filter((content) => /^\d+\u00a0?\s?km$/.test(content ?? ''))).toHaveLength(6)
  })
  it('weighs at most 120 kB gzipped', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(120_000)
  })
})

describe.each(['light', 'dark'] as const)('texts of the map, %s', (theme) => {
  const { document } = plate('telemedecine', 'region', theme)
  it('contrast with what they stand on', () => {
    const labels: string[] = []
    for (const node of document.querySelectorAll('text')) {
      const fill = node.getAttribute('fill') ?? ''
      if (node.textContent === '34 %') labels.push(fill)
      else expect(contrast(fill, INKS[theme].paper), node.textContent ?? '').toBeGreaterThanOrEqual(4.5)
    }
    expect(labels).toHaveLength(5)
    const grounds = [...document.querySelectorAll('.territories g[fill^="#"]')].map(
      (node) => node.getAttribute('fill') ?? '',
    )
    for (const ground of grounds)
      expect(Math.max(...labels.map((fill) => contrast(fill, ground)))).toBeGreaterThanOrEqual(4.5)
  })
  it('name fonts that every system has after the product’s own', () => {
    const family = document.querySelector('text')?.getAttribute('font-family') ?? ''
    expect(family).toMatch(/^Archivo.*Arial.*sans-serif$/)
  })
})
