import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gatherRepaints } from '@/map/gatherRepaints'

/** A map that counts its repaints, with sources that are cut when the test says so. */
function countingMap() {
  const listeners = new Map<string, (event: object) => void>()
  const cutting = new Set<string>()
  const state = { repaints: 0, moving: false }
  const map = {
    triggerRepaint: () => void state.repaints++,
    isMoving: () => state.moving,
    getSource: () => ({}),
    isSourceLoaded: (name: string) => !cutting.has(name),
    on: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    once: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  } as unknown as MapLibreMap
  const tell = (type: string, event: object = {}) => listeners.get(type)?.(event)
  return { map, cutting, state, tell }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('repaints', () => {
  test('come at once while nothing is being cut', () => {
    const { map, state } = countingMap()
    gatherRepaints(map).gather(['outlines'])
    map.triggerRepaint()
    expect(state.repaints).toBe(1)
  })

  test('wait until every source named is whole, and are one', () => {
    const { map, cutting, state, tell } = countingMap()
    const { gather } = gatherRepaints(map)
    cutting.add('outlines').add('towns')
    gather(['outlines', 'towns'])
    map.triggerRepaint()
    tell('sourcedata', { sourceDataType: 'metadata' })
    cutting.delete('outlines')
    map.triggerRepaint()
    tell('sourcedata')
    expect(state.repaints).toBe(0)
    cutting.delete('towns')
    tell('sourcedata')
    expect(state.repaints).toBe(1)
    map.triggerRepaint()
    expect(state.repaints).toBe(2)
  })

  test('do not wait for what does not come, nor on a map that moves', () => {
    const { map, cutting, state, tell } = countingMap()
    const { gather } = gatherRepaints(map)
    cutting.add('outlines')
    gather(['outlines'])
    map.triggerRepaint()
    vi.runAllTimers()
    expect(state.repaints).toBe(1)
    gather(['outlines'])
    map.triggerRepaint()
    tell('movestart')
    expect(state.repaints).toBe(2)
    gather(['outlines'])
    state.moving = true
    map.triggerRepaint()
    expect(state.repaints).toBe(3)
  })

  test('already asked of the browser are withdrawn, and wait with the others, but on a map that moves', () => {
    const { map, cutting, state, tell } = countingMap()
    const asking = map as unknown as { _frameRequest: AbortController | null }
    const { gather } = gatherRepaints(map)
    const asked = (asking._frameRequest = new AbortController())
    cutting.add('outlines')
    gather(['outlines'])
    expect(asked.signal.aborted).toBe(true)
    expect(asking._frameRequest).toBeNull()
    cutting.delete('outlines')
    tell('sourcedata')
    expect(state.repaints).toBe(1)

    const moving = (asking._frameRequest = new AbortController())
    cutting.add('outlines')
    state.moving = true
    gather(['outlines'])
    expect(moving.signal.aborted).toBe(false)
  })

  test('of a press wait for what it changes, or for a moment', () => {
    const { map, cutting, state, tell } = countingMap()
    const { gather, pressed } = gatherRepaints(map)
    pressed()
    map.triggerRepaint()
    expect(state.repaints).toBe(0)
    cutting.add('outlines')
    gather(['outlines'])
    cutting.delete('outlines')
    tell('sourcedata')
    expect(state.repaints).toBe(1)
    pressed()
    map.triggerRepaint()
    vi.runAllTimers()
    expect(state.repaints).toBe(2)
  })

  test('are not asked for twice by names, once the map has stood', () => {
    const { map, state, tell } = countingMap()
    const dirty = map as unknown as Record<string, boolean>
    gatherRepaints(map)
    dirty['_placementDirty'] = true
    map.triggerRepaint()
    expect(state.repaints).toBe(1)
    tell('idle')
    map.triggerRepaint()
    expect(state.repaints).toBe(1)
    dirty['_sourcesDirty'] = true
    map.triggerRepaint()
    expect(state.repaints).toBe(2)
  })

  test('are not asked for by a source that nobody repainted', () => {
    const { map, cutting, state } = countingMap()
    cutting.add('outlines')
    gatherRepaints(map).gather(['outlines'])
    vi.runAllTimers()
    expect(state.repaints).toBe(0)
  })
})
