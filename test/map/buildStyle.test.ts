import {
  createPropertyExpression,
  diff,
  latest,
  validateStyleMin,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { BASEMAP_ORIGINS } from '@/catalog/basemaps'
import { POINT_LAYERS } from '@/catalog/facilities'
import { buildStyle } from '@/map/buildStyle'
import { SEE_THROUGH } from '@/map/layers/background'
import type { StyleState } from '@/map/styleState'
import { COMMUNE_ZOOM } from '@/schema/communeTiles'
import { MAP_LEVELS } from '@/schema/level'

const states: StyleState[] = MAP_LEVELS.flatMap((level) =>
  (['light', 'dark'] as const).flatMap((theme) => [
    { level, theme, layers: [] },
    { level, theme, layers: POINT_LAYERS },
    { level, theme, layers: [], communes: true },
  ]),
)

describe('every style of the map', () => {
  it.each(states)('is valid: $level, $theme, $layers', (state) => {
    expect(validateStyleMin(buildStyle(state))).toEqual([])
  })
  it('asks for nothing on the network: no glyphs, no sprite, no remote source', () => {
    for (const state of states) expect(JSON.stringify(buildStyle(state))).not.toMatch(/https?:|glyphs|sprite/)
  })
  it('shows the polygons of one level only', () => {
    const style = buildStyle({ level: 'region', theme: 'light', layers: [] })
    const shown = style.layers.filter(
      (layer) => layer.id.startsWith('fill-') && layer.layout?.visibility === 'visible',
    )
    expect(shown.map(({ id }) => id)).toEqual(['fill-region'])
  })
})

describe('communes', () => {
  it('come near only, under the borders of the level shown and the names of towns', () => {
    const near = buildStyle({ level: 'bassin', theme: 'light', layers: [], communes: true })
    const ids = near.layers.map(({ id }) => id)
    expect(ids.indexOf('commune-borders')).toBeGreaterThan(ids.indexOf('fill-bassin'))
    expect(ids.indexOf('commune-borders')).toBeLessThan(ids.indexOf('border-bassin'))
    expect(ids.indexOf('commune-names')).toBeLessThan(ids.indexOf('towns'))
    const own = near.layers.filter(({ id }) => id.startsWith('commune-'))
    expect([...new Set(own.map(({ minzoom }) => minzoom))]).toEqual([COMMUNE_ZOOM])
    // No tile is asked for until the index says which there are.
    const unknown = buildStyle({ level: 'bassin', theme: 'light', layers: [] }).layers
    const hidden = unknown.filter(
      ({ id, layout }) => id.startsWith('commune-') && layout?.visibility === 'none',
    )
    expect(hidden).toHaveLength(own.length)
  })

  it('are one source, by their rows: coloured at every zoom, outlined by the tiles where these are drawn', () => {
    const style = buildStyle({ level: 'commune', theme: 'light', layers: [], communes: true })
    expect(style.sources['commune']).toMatchObject({ type: 'vector', maxzoom: COMMUNE_ZOOM })
    expect(style.sources['commune']).not.toHaveProperty('promoteId')
    const shown = style.layers.filter(
      (layer) => 'source' in layer && layer.source === 'commune' && layer.layout?.visibility !== 'none',
    )
    const ids = shown.map(({ id }) => id)
    expect(ids).toContain('fill-commune')
    expect(ids).toContain('commune-selected-line')
    expect(shown.find(({ id }) => id === 'fill-commune')?.minzoom).toBeUndefined()
  })

  it('lose the coarser borders of what holds them where these would run beside theirs', () => {
    const opacityOf = (level: 'commune' | 'bassin', zoom: number) => {
      const { layers } = buildStyle({ level, theme: 'light', layers: [], communes: true })
      const found = layers.find(({ id }) => id === 'border-departement')
      const name = 'line-opacity'
      const read = createPropertyExpression(
        found?.type === 'line' ? found.paint?.[name] : undefined,
        name,
        latest.paint_line[name] as unknown as StylePropertySpecification,
      )
      if (read.result === 'error') throw new Error('not an expression')
      return read.value.evaluate({ zoom }, { type: 2, properties: { kind: 'departement' } }) as number
    }
    expect(opacityOf('commune', 9)).toBe(opacityOf('bassin', 9))
    expect([opacityOf('commune', 11), opacityOf('bassin', 11) > 0]).toEqual([0, true])
  })
})

describe('the background', () => {
  const plain = buildStyle({ level: 'bassin', theme: 'light', layers: ['formation'] })
  const withPlan = buildStyle({
    level: 'bassin',
    theme: 'light',
    layers: ['formation'],
    background: 'plan-ign',
  })

  it('asks one address only, and lies under see-through territories', () => {
    expect(validateStyleMin(withPlan)).toEqual([])
    const addresses = JSON.stringify(withPlan).match(/https?:\/\/[^/"]+/g)
    expect(addresses).toEqual(BASEMAP_ORIGINS)
    expect(withPlan.layers.map(({ id }) => id).slice(0, 2)).toEqual(['background', 'fill-region'])
    const fill = withPlan.layers.find(({ id }) => id === 'fill-bassin')
    expect(fill?.paint).toMatchObject({ 'fill-opacity': SEE_THROUGH })
  })
  it('comes and goes without touching any other source', () => {
    const sources = (from: typeof plain, to: typeof plain) =>
      diff(from, to).filter(({ command }) => /Source|GeoJSON|setStyle/.test(command))
    expect(sources(plain, withPlan)).toMatchObject([{ command: 'addSource', args: ['background', {}] }])
    expect(sources(withPlan, plain)).toEqual([{ command: 'removeSource', args: ['background'] }])
  })
})

describe('names of towns', () => {
  const layer = buildStyle({ level: 'bassin', theme: 'light', layers: [] }).layers.find(
    ({ id }) => id === 'towns',
  )
  const name = 'text-variable-anchor-offset'
  const layout = layer?.type === 'symbol' ? layer.layout : undefined
  const expression = createPropertyExpression(
    layout?.[name],
    name,
    latest.layout_symbol[name] as unknown as StylePropertySpecification,
  )
  if (expression.result === 'error') throw new Error('not an expression')
  const first = (zoom: number, east: boolean) =>
    expression.value.evaluate({ zoom }, { type: 1, properties: { east } }).values[0]

  it('stand right of their dot, but left by the eastern border while France fills a narrow map', () => {
    // The anchor is the side of the name that the dot is on.
    expect(first(4.2, false)).toBe('left')
    expect(first(4.2, true)).toBe('right')
    expect(first(5.2, true)).toBe('left')
  })
})

describe('from one style to the next', () => {
  const first = buildStyle({ level: 'bassin', theme: 'light', layers: ['formation'] })

  it('changes nothing for the same state', () => {
    expect(diff(first, buildStyle({ level: 'bassin', theme: 'light', layers: ['formation'] }))).toEqual([])
  })
  it('never touches a source or rebuilds the style: only paint, layout and filters', () => {
    for (const state of states) {
      const commands = new Set(diff(first, buildStyle(state)).map(({ command }) => command))
      for (const command of commands)
        expect(['setPaintProperty', 'setLayoutProperty', 'setFilter']).toContain(command)
    }
  })
})
