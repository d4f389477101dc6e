// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contrast } from '@/analysis/contrast'
import { territoryFinder } from '@/analysis/decodeBoundaries'
import { partsOf } from '@/analysis/locate'
import { classBreaks, classOf } from '@/analysis/classes'
import { classColours } from '@/catalog/classColours'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { INKS } from '@/catalog/inks'
import { GROUND, type Theme } from '@/catalog/palettes'
import type { IndicatorId } from '@/domain/indicatorIds'
import { facilityOutline } from '@/domain/facilityOutline'
import { renderSvg } from '@/domain/svg'
import { namedTowns } from '@/map/namedTowns'
import { focusOn } from '@/map/press/focusOn'
import { pressMap } from '@/map/press/pressMap'
import { BoundariesSchema } from '@/schema/boundaries'
import { TownsSchema } from '@/schema/communes'
import { parse } from '@/schema/parse'
import { TerritoriesSchema } from '@/schema/territories'
import { ValuesSchema } from '@/schema/values'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/data', file), 'utf8'))
const boundaries = parse(BoundariesSchema, read('boundaries.json'), 'boundaries.json')
const territories = parse(TerritoriesSchema, read('territories.json'), 'territories.json')
const towns = parse(TownsSchema, read('towns.json'), 'towns.json')
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

describe('the map of a part of the country', () => {
  const inRegion = (code: string) =>
    new Set(territories.bassin.code.filter((_, row) => territories.bassin.region[row] === code))
  const drawn = (codes: ReadonlySet<string>, zone?: string) => {
    const outline = zone && territoryFinder(boundaries, 'region').featureOf(zone)
    const map = {
      ...({
        boundaries,
        level: 'bassin',
        theme: 'light',
        title: 'Un titre',
        subtitle: 'unité, 2023',
      } as const),
      fills: new Map([...codes].map((code) => [code, '#BE3D26'])),
      names: new Map(territories.bassin.code.map((code) => [code, code])),
      legend: { title: 'Consultations', classes: [], missing: [], symbols: [], notes: [] },
      towns: namedTowns(towns, territories.bassin),
      ...(outline && { zone: partsOf(outline.geometry) }),
      ...{ description: 'Une description', source: SOURCE, focus: focusOn(boundaries, 'bassin', codes) },
    }
    return new DOMParser().parseFromString(renderSvg(pressMap(map)), 'image/svg+xml')
  }
  it.each([
    ['Bretagne', '53'],
    ['Corse', '94'],
    ['La Réunion', '04'],
    ['Île-de-France', '11'],
  ])('%s fills the plate, its neighbours in one grey, no other part beside it', (_, region) => {
    const codes = inRegion(region)
    const document = drawn(codes)
    const own = [...document.querySelectorAll('.territories g[fill="#BE3D26"] path')]
    expect(new Set(own.map((path) => path.getAttribute('data-code')))).toEqual(codes)
    const others = [...document.querySelectorAll('.territories g')].map((group) => group.getAttribute('fill'))
    expect(others.filter((fill) => fill !== '#BE3D26' && fill !== INKS.light.rule)).toEqual([])
    const texts = [...document.querySelectorAll('text')].map((node) => node.textContent ?? '')
    expect(texts).not.toContain('Mayotte')
    // The legend comes before the source.
    expect(texts.indexOf('Consultations')).toBeLessThan(texts.indexOf(SOURCE))
    const width = Number(document.documentElement.getAttribute('width'))
    const bar = texts.find((text) => /^\d+\s?km$/.test(text)) ?? ''
    expect(2 * width).toBeGreaterThanOrEqual(1600)
    expect(Number.parseInt(bar)).toBeLessThanOrEqual(100)
  })
  it('leaves out the islets that their own line would fill', () => {
    const document = drawn(inRegion('53'))
    const coast = [...document.querySelectorAll('g[fill="none"] path')].at(-1)?.getAttribute('d') ?? ''
    for (const line of coast.match(/M[^M]+/g) ?? []) {
      const numbers = line.match(/-?\d+/g)?.map(Number) ?? []
      const [xs, ys] = [0, 1].map((axis) => numbers.slice(2).filter((_, k) => k % 2 === axis))
      const walked = [...(xs ?? []), ...(ys ?? [])].reduce((sum, step) => sum + Math.abs(step), 0)
      // Tenths of a px: none shorter than its line is thick, several times over.
      expect(walked).toBeGreaterThan(40)
    }
  })
  it.each([
    ['53', ['Rennes', 'Brest', 'Nantes']],
    ['11', ['Paris']],
    ['04', ['Saint-Denis']],
  ])('names its towns, outlines the zone, and knows whether something is in grey: %s', (region, towns) => {
    const codes = inRegion(region)
    const document = drawn(codes, region)
    const texts = [...document.querySelectorAll('text')].map((node) => node.textContent ?? '')
    expect(texts).toEqual(expect.arrayContaining(towns))
    expect(document.querySelectorAll(`path[stroke="${GROUND.light.accent}"]`)).toHaveLength(1)
    expect(focusOn(boundaries, 'bassin', codes)?.alone).toBe(region === '04')
  })
  it('is whole where the territories lie in several parts', () => {
    expect(focusOn(boundaries, 'bassin', new Set(['63003', '97411']))).toBeUndefined()
  })
})

it('a maternity that closed and one that opened stand where they are, each as the legend says', () => {
  const signs = ['gone', 'come'] as const
  const map = {
    ...({ boundaries, level: 'region', theme: 'light', title: 'Un titre', subtitle: 'unité' } as const),
    fills: new Map(territories.region.code.map((code) => [code, '#BE3D26'])),
    points: signs.map((sign, k) => ({ sign, lon: 2.35 + k, lat: 48.85, part: 'mainland' as const })),
    legend: {
      ...{ title: 'Nombre', classes: [], missing: [], notes: [] },
      symbols: signs.map((sign) => ({ sign, label: `Signe ${sign}` })),
    },
    ...{ description: 'Une description', source: SOURCE },
  }
  const document = new DOMParser().parseFromString(renderSvg(pressMap(map)), 'image/svg+xml')
  for (const sign of signs) {
    const drawn = [...document.querySelectorAll(`path[d="${facilityOutline(sign)}"]`)]
    expect(drawn).toHaveLength(2)
    const xs = drawn.map((path) =>
      Number(/translate\(([\d.]+)/.exec(path.getAttribute('transform') ?? '')?.[1]),
    )
    // One on the map, then one in the legend, at its right.
    expect(xs[0]).toBeLessThan(xs[1] ?? 0)
  }
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
