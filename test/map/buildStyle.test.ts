import { diff, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { POINT_LAYERS } from '@/domain/view'
import { buildStyle } from '@/map/buildStyle'
import { MAP_LEVELS, type StyleState } from '@/map/styleState'

const states: StyleState[] = MAP_LEVELS.flatMap((level) =>
  (['light', 'dark'] as const).flatMap((theme) => [
    { level, theme, layers: [] },
    { level, theme, layers: POINT_LAYERS },
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
