import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'
import type { BasemapState } from '@/domain/basemap'
import { BACKGROUND } from './layers/background'

/** Some networks let requests to other sites go unanswered rather than refuse them. */
const PATIENCE = 12_000

/**
 * Tells how the background fares: ready at its first picture, failed when none has come. A picture missing among others
 * is no failure: the plan does not cover everything. Gives what to call each time the style has changed.
 */
export function watchBackground(map: MapLibreMap, tell: (state: BasemapState) => void): () => void {
  let state: BasemapState = 'off'
  let timer: ReturnType<typeof setTimeout> | undefined

  function become(next: BasemapState) {
    if (next === state) return
    state = next
    clearTimeout(timer)
    if (next === 'loading') timer = setTimeout(() => become('failed'), PATIENCE)
    tell(next)
  }
  const settle = (next: BasemapState) => state === 'loading' && become(next)

  map.on('data', (event) => {
    const { sourceId, tile } = event as MapSourceDataEvent
    if (sourceId === BACKGROUND && tile?.hasData()) settle('ready')
  })
  map.on('error', (event) => {
    if ((event as { sourceId?: string }).sourceId === BACKGROUND) settle('failed')
    // Whoever listens takes the error from the console: others are given back to it.
    else reportError(event.error)
  })
  // Nothing left to wait for, and not one picture.
  map.on('idle', () => settle('failed'))
  map.on('remove', () => clearTimeout(timer))

  return () => {
    if (!map.getSource(BACKGROUND)) become('off')
    else if (state === 'off') become('loading')
  }
}
