import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BasemapState } from '@/domain/basemap'
import { watchBackground } from '@/map/watchBackground'

/** What the watch uses of a map: listeners, and whether the source is there. */
function fakeMap() {
  const listeners = new Map<string, (event: object) => void>()
  const map = { there: false, fire: (type: string, event: object = {}) => listeners.get(type)?.(event) }
  const asked = {
    on: (type: string, listener: (event: object) => void) => void listeners.set(type, listener),
    getSource: () => (map.there ? {} : undefined),
  }
  const told: BasemapState[] = []
  const mayChange = watchBackground(asked as unknown as MapLibreMap, (state) => told.push(state))
  return { ...map, map, told, mayChange }
}
const PICTURE = { sourceId: 'background', tile: { hasData: () => true } }

describe('the background', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is ready at its first picture, and one that then misses changes nothing', () => {
    const { map, told, mayChange } = fakeMap()
    map.there = true
    mayChange()
    map.fire('data', PICTURE)
    map.fire('error', { sourceId: 'background', error: new Error('500') })
    map.fire('idle')
    expect(told).toEqual(['loading', 'ready'])
  })

  it('has failed when a request fails, when there is nothing to draw, or when nothing answers in time', () => {
    for (const happen of [
      ({ map }: ReturnType<typeof fakeMap>) =>
        map.fire('error', { sourceId: 'background', error: new Error('network') }),
      ({ map }: ReturnType<typeof fakeMap>) => map.fire('idle'),
      () => vi.advanceTimersByTime(15_000),
    ]) {
      const watched = fakeMap()
      watched.map.there = true
      watched.mayChange()
      happen(watched)
      expect(watched.told).toEqual(['loading', 'failed'])
    }
  })

  it('is off again once taken out of the style, and other errors still reach the console', () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const { map, told, mayChange } = fakeMap()
    map.fire('error', { error: 'of another source' })
    map.there = true
    mayChange()
    map.there = false
    mayChange()
    vi.advanceTimersByTime(15_000)
    expect(told).toEqual(['loading', 'off'])
    expect(reported).toHaveBeenCalledWith('of another source')
    vi.unstubAllGlobals()
  })
})
