import type { Map as MapLibreMap } from 'maplibre-gl'

/** ms: what is still on its way by then is drawn when it comes. */
const PATIENCE = 1000
/** ms: what a press changes is told by then. */
const PRESS = 250

/** MapLibre's own notes: of a repaint that it asked the browser for, and can still withdraw, and of what it would be for. */
interface Asking {
  _frameRequest?: AbortController | null
  _placementDirty?: boolean
  _sourcesDirty?: boolean
  _styleDirty?: boolean
}

/**
 * MapLibre draws once when told of new data, and again at each tile that its worker has cut of it. Here a repaint waits
 * until every source named is cut whole, so that a change is seen whole, once. A map that moves never waits.
 * @returns `gather`, to call with the names of the sources that were just changed, and `pressed`, to call at a press that
 * may change some: MapLibre asks for a repaint at the end of each press, which then waits for what it changes
 */
export function gatherRepaints(map: MapLibreMap) {
  const repaint = map.triggerRepaint.bind(map)
  const notes = map as unknown as Asking
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
  let stood = false
  void map.once('idle', () => (stood = true))
  /** Names do not fade here: they stand whole in the repaint that brings them, and the next, asked for them alone, is the same. */
  const onlyNames = () =>
    stood && notes._placementDirty && !notes._sourcesDirty && !notes._styleDirty && !map.isMoving()
  map.triggerRepaint = () => {
    if (onlyNames()) return
    if ((awaited.size === 0 && !press) || map.isMoving()) repaint()
    else asked = true
  }
  /** One already asked for, by the end of a press or by a change of style, waits with the others. */
  function withdraw() {
    if (!notes._frameRequest || map.isMoving()) return
    notes._frameRequest.abort()
    notes._frameRequest = null
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
