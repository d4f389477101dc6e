import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gatherRepaints } from '@/map/gatherRepaints'

/** A map that counts its repaints, with sources that are cut when the test says so, and frames that come when it says. */
function countingMap() {
  const listeners = new Map<string, ((event: object) => void)[]>()
  const cutting = new Set<string>()
  const state = { repaints: 0, moving: false, loaded: true, afterDrawing: () => {} }
  const tell = (type: string, event: object = {}) =>
    listeners.get(type)?.forEach((listener) => listener(event))
  const map = {
    triggerRepaint: () => {},
    redraw() {
      state.repaints++
      tell('render')
      state.afterDrawing()
      return map
    },
    loaded: () => state.loaded,
    isMoving: () => state.moving,
    getSource: () => ({}),
    isSourceLoaded: (name: string) => !cutting.has(name),
    on: (type: string, listener: (event: object) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
  } as unknown as MapLibreMap
  return { map, cutting, state, tell }
}

const frames = new Map<number, () => void>()
let asked = 0
/** The browser comes to its next frame. */
async function nextFrame() {
  const due = [...frames.values()]
  frames.clear()
  for (const draw of due) draw()
  await Promise.resolve()
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  frames.clear()
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => (frames.set(++asked, draw), asked))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('repaints', () => {
  test('come with the next frame while nothing is being cut, one for all who ask', async () => {
    const { map, state } = countingMap()
    gatherRepaints(map).gather(['outlines'])
    map.triggerRepaint()
    map.triggerRepaint()
    await nextFrame()
    expect(state.repaints).toBe(1)
  })

  test('wait until every source named is whole, and are one', async () => {
    const { map, cutting, state, tell } = countingMap()
    const { gather } = gatherRepaints(map)
    cutting.add('outlines').add('towns')
    gather(['outlines', 'towns'])
    map.triggerRepaint()
    tell('sourcedata', { sourceDataType: 'metadata' })
    cutting.delete('outlines')
    map.triggerRepaint()
    tell('sourcedata')
    await nextFrame()
    expect(state.repaints).toBe(0)
    cutting.delete('towns')
    tell('sourcedata')
    await nextFrame()
    expect(state.repaints).toBe(1)
    map.triggerRepaint()
    await nextFrame()
    expect(state.repaints).toBe(2)
  })

  test('do not wait for what does not come, nor on a map that moves', async () => {
    const { map, cutting, state, tell } = countingMap()
    const { gather } = gatherRepaints(map)
    cutting.add('outlines')
    gather(['outlines'])
    map.triggerRepaint()
    vi.runAllTimers()
    await nextFrame()
    expect(state.repaints).toBe(1)
    gather(['outlines'])
    map.triggerRepaint()
    tell('movestart')
    await nextFrame()
    expect(state.repaints).toBe(2)
    gather(['outlines'])
    state.moving = true
    map.triggerRepaint()
    await nextFrame()
    expect(state.repaints).toBe(3)
  })

  test('already asked of the browser are withdrawn, and wait with the others, but on a map that moves', async () => {
    const { map, cutting, state, tell } = countingMap()
    const { gather } = gatherRepaints(map)
    map.triggerRepaint()
    cutting.add('outlines')
    gather(['outlines'])
    await nextFrame()
    expect(state.repaints).toBe(0)
    cutting.delete('outlines')
    tell('sourcedata')
    await nextFrame()
    expect(state.repaints).toBe(1)

    map.triggerRepaint()
    cutting.add('outlines')
    state.moving = true
    gather(['outlines'])
    await nextFrame()
    expect(state.repaints).toBe(2)
  })

  test('do not wait on a map that a new size has emptied: it would stay blank meanwhile', async () => {
    const { map, cutting, state, tell } = countingMap()
    const { gather } = gatherRepaints(map)
    cutting.add('outlines')
    tell('resize')
    map.triggerRepaint()
    gather(['outlines'])
    await nextFrame()
    expect(state.repaints).toBe(1)

    map.triggerRepaint()
    gather(['outlines'])
    await nextFrame()
    expect(state.repaints).toBe(1)
    tell('resize')
    await nextFrame()
    expect(state.repaints).toBe(2)
  })

  test('of a press wait for what it changes, or for a moment', async () => {
    const { map, cutting, state, tell } = countingMap()
    const { gather, pressed } = gatherRepaints(map)
    pressed()
    map.triggerRepaint()
    await nextFrame()
    expect(state.repaints).toBe(0)
    cutting.add('outlines')
    gather(['outlines'])
    cutting.delete('outlines')
    tell('sourcedata')
    await nextFrame()
    expect(state.repaints).toBe(1)
    pressed()
    map.triggerRepaint()
    vi.runAllTimers()
    await nextFrame()
    expect(state.repaints).toBe(2)
  })

  test('are not asked for twice by names, but by whatever else asks', async () => {
    const { map, state } = countingMap()
    gatherRepaints(map)
    state.afterDrawing = () => map.triggerRepaint()
    map.triggerRepaint()
    await nextFrame()
    await nextFrame()
    expect(state.repaints).toBe(1)
    // The wheel, while names are still not settled.
    map.triggerRepaint()
    await nextFrame()
    expect(state.repaints).toBe(2)
    // A tile still to come, or a colour that fades.
    state.loaded = false
    map.triggerRepaint()
    await nextFrame()
    state.afterDrawing = () => {}
    await nextFrame()
    expect(state.repaints).toBe(4)
  })

  test('asked for are drawn with one that comes for another reason', async () => {
    const { map, state } = countingMap()
    gatherRepaints(map)
    map.triggerRepaint()
    map.redraw()
    await nextFrame()
    expect(state.repaints).toBe(1)
  })

  test('are not asked for by a source that nobody repainted, nor of a map that is gone', async () => {
    const { map, cutting, state, tell } = countingMap()
    cutting.add('outlines')
    gatherRepaints(map).gather(['outlines'])
    vi.runAllTimers()
    await nextFrame()
    map.triggerRepaint()
    tell('remove')
    await nextFrame()
    expect(state.repaints).toBe(0)
  })
})
