import type { Map as MapLibreMap } from 'maplibre-gl'

/** ms: what is still on its way by then is drawn when it comes. */
const PATIENCE = 1000
/** ms: what a press changes is told by then. */
const PRESS = 250

/** MapLibre's own note of a repaint that it asked the browser for, and that can still be withdrawn. */
type Asking = { _frameRequest?: AbortController | null }

/**
 * MapLibre draws once when told of new data, and again at each tile that its worker has cut of it. Here a repaint waits
 * until every source named is cut whole, so that a change is seen whole, once. A map that moves never waits.
 * @returns `gather`, to call with the names of the sources that were just changed, and `pressed`, to call at a press that
 * may change some: MapLibre asks for a repaint at the end of each press, which then waits for what it changes
 */
export function gatherRepaints(map: MapLibreMap) {
  const repaint = map.triggerRepaint.bind(map)
  const awaited = new Set<string>()
  let asked = false
  let press = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const isWhole = (name: string) => !map.getSource(name) || map.isSourceLoaded(name)
  function release() {
    clearTimeout(timer)
    awaited.clear()
    press = false
    if (asked) repaint()
    asked = false
  }
  map.triggerRepaint = () => {
    if ((awaited.size === 0 && !press) || map.isMoving()) repaint()
    else asked = true
  }
  /** One already asked for, by the end of a press or by a change of style, waits with the others. */
  function withdraw() {
    const asking = map as unknown as Asking
    if (!asking._frameRequest || map.isMoving()) return
    asking._frameRequest.abort()
    asking._frameRequest = null
    asked = true
  }
  map.on('sourcedata', ({ sourceDataType }) => {
    // The tiles of new data are asked for at the event after this one.
    if (awaited.size === 0 || sourceDataType === 'metadata') return
    if ([...awaited].every(isWhole)) release()
  })
  map.on('movestart', release)
  map.on('webglcontextlost', release)
  map.on('remove', () => clearTimeout(timer))

  function gather(sources: readonly string[]) {
    const cut = sources.filter((name) => !isWhole(name))
    if (cut.length === 0) return
    for (const name of cut) awaited.add(name)
    wait(PATIENCE)
  }
  function pressed() {
    if (awaited.size > 0) return
    press = true
    wait(PRESS)
  }
  function wait(ms: number) {
    withdraw()
    clearTimeout(timer)
    timer = setTimeout(release, ms)
  }
  return { gather, pressed }
}
