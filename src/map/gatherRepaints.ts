import type { Map as MapLibreMap } from 'maplibre-gl'

/** ms: what is still on its way by then is drawn when it comes. */
const PATIENCE = 1000

/**
 * MapLibre draws once when told of new data, and again at each tile that its worker has cut of it. Here a repaint waits
 * until every source named is cut whole, so that a change is seen whole, once. A map that moves never waits.
 * @returns what to call with the names of the sources that were just changed
 */
export function gatherRepaints(map: MapLibreMap): (sources: readonly string[]) => void {
  const repaint = map.triggerRepaint.bind(map)
  const awaited = new Set<string>()
  let asked = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const isWhole = (name: string) => !map.getSource(name) || map.isSourceLoaded(name)
  function release() {
    clearTimeout(timer)
    awaited.clear()
    if (asked) repaint()
    asked = false
  }
  map.triggerRepaint = () => {
    if (awaited.size === 0 || map.isMoving()) repaint()
    else asked = true
  }
  map.on('sourcedata', ({ sourceDataType }) => {
    // The tiles of new data are asked for at the event after this one.
    if (awaited.size === 0 || sourceDataType === 'metadata') return
    if ([...awaited].every(isWhole)) release()
  })
  map.on('movestart', release)
  map.on('webglcontextlost', release)
  map.on('remove', () => clearTimeout(timer))

  return (sources) => {
    const cut = sources.filter((name) => !isWhole(name))
    if (cut.length === 0) return
    for (const name of cut) awaited.add(name)
    clearTimeout(timer)
    timer = setTimeout(release, PATIENCE)
  }
}
