import type { Map as MapLibreMap } from 'maplibre-gl'

/** ms: what is still on its way by then is drawn when it comes. */
const PATIENCE = 1000
/** ms: what a press changes is told by then. */
const PRESS = 250

/**
 * MapLibre draws once when told of new data, and again at each tile that its worker has cut of it. Here a repaint waits
 * until every source named is cut whole, so that a change is seen whole, once. Neither a map that moves waits, nor one that
 * a new size has just emptied. Frames are asked of the browser here, and drawn by `map.redraw`: one can then be withdrawn.
 * @returns `gather`, to call with the names of the sources that were just changed, and `pressed`, to call at a press that
 * may change some: MapLibre asks for a repaint at the end of each press, which then waits for what it changes
 */
export function gatherRepaints(map: MapLibreMap) {
  const redraw = map.redraw.bind(map)
  const awaited = new Set<string>()
  /** A repaint was asked for, and is held. */
  let asked = false
  let press = false
  let empty = false
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const isWhole = (name: string) => !map.getSource(name) || map.isSourceLoaded(name)
  const mayWait = () => !empty && !map.isMoving()
  function cancel() {
    cancelAnimationFrame(frame)
    frame = 0
  }
  function request() {
    frame ||= requestAnimationFrame(() => map.redraw())
  }
  function release() {
    clearTimeout(timer)
    awaited.clear()
    press = false
    if (asked) request()
    asked = false
  }
  /** Drawn for another reason: what was asked for is drawn with it. */
  map.redraw = () => {
    cancel()
    return redraw()
  }
  /**
   * True from the end of a drawing to the end of the turn. What MapLibre asks for then, with all of it there, is for names
   * alone: they do not fade here, so they stand whole already, and the next picture would be the same.
   */
  let drawn = false
  map.on('render', () => {
    drawn = true
    empty = false
    queueMicrotask(() => (drawn = false))
  })
  map.triggerRepaint = () => {
    if (drawn && map.loaded() && !map.isMoving()) return
    if ((awaited.size > 0 || press) && mayWait()) asked = true
    else request()
  }
  map.on('sourcedata', ({ sourceDataType }) => {
    // The tiles of new data are asked for at the event after this one.
    if (awaited.size === 0 || sourceDataType === 'metadata') return
    if ([...awaited].every(isWhole)) release()
  })
  map.on('movestart', release)
  map.on('resize', () => {
    empty = true
    release()
  })
  map.on('webglcontextlost', release)
  map.on('remove', () => {
    clearTimeout(timer)
    cancel()
  })

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
  /** One already asked for, by the end of a press or by a change of style, waits with the others. */
  function wait(ms: number) {
    if (frame && mayWait()) {
      cancel()
      asked = true
    }
    clearTimeout(timer)
    timer = setTimeout(release, ms)
  }
  return { gather, pressed }
}
