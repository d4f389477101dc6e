import { LngLat, type Map as MapLibreMap } from 'maplibre-gl'
import { nextTick } from 'vue'
import type { Camera } from '@/domain/view'
import { FRANCE_BOUNDS, type Bounds } from './extent'
import type { Room } from './roomAround'

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches
const beside = () => import('./beside')

/** What the map was asked to show. */
interface Aim {
  bounds: Bounds
  maxZoom: number
}

/**
 * Where the map looks. What it was asked to show, France whole or a place, stays in view when a panel opens or the window
 * changes, until someone moves the map. Moves asked before there is a map wait for it.
 * @param camera where to start; null is France whole
 * @param room px kept free on each side of France whole
 */
export function mapCamera(camera: Camera | null, room: () => Room) {
  let map: MapLibreMap | undefined
  let aim: Aim | 'home' | null = camera === null ? 'home' : null
  let measuring = false
  const waiting: (() => void)[] = []
  const whenThere = (move: () => void) => (map ? move() : void waiting.push(move))

  /** The map is there. `told` hears of each move; its camera is null while France is shown whole. */
  function attach(made: MapLibreMap, told: (camera: Camera | null, bounds: Bounds) => void) {
    map = made
    const tell = () => {
      const { lat, lng } = made.getCenter()
      const [[west, south], [east, north]] = made.getBounds().toArray()
      told(aim === 'home' ? null : { lat, lon: lng, zoom: made.getZoom() }, [west, south, east, north])
    }
    made.on('movestart', (event) => {
      if ('originalEvent' in event && event.originalEvent) aim = null
    })
    made.on('moveend', tell)
    made.on('resize', () => measuring || refit(false))
    made.on('click', () => {
      if (aim !== 'home') aim = null
    })
    made.on('load', tell)
    for (const move of waiting.splice(0)) move()
  }

  /** What was asked for is brought into view again: the free part of the map has changed. */
  function refit(animate = true) {
    if (aim === 'home') home(animate)
    else if (aim) void fit(aim, animate)
  }
  async function fit(asked: Aim, animate: boolean) {
    const { showBeside } = await beside()
    if (!map || aim !== asked) return
    measure()
    showBeside(map, asked.bounds, asked.maxZoom, animate && !reducedMotion())
  }
  /** The map takes at once the size that a panel just opened leaves to it. That empties it: it must move in the same breath. */
  function measure() {
    const [canvas, box] = [map?.getCanvas(), map?.getContainer()]
    if (canvas?.clientWidth === box?.clientWidth && canvas?.clientHeight === box?.clientHeight) return
    measuring = true
    map?.resize()
    measuring = false
  }
  /** Brings bounds into view, not nearer than `maxZoom`, beside whatever floats over the map by then. */
  function show(bounds: Bounds, maxZoom = 10) {
    whenThere(() => {
      const asked = (aim = { bounds, maxZoom })
      // A panel may open with it, beside the map or over it.
      void nextTick(() => fit(asked, true))
    })
  }
  /** A place that is seen stays so when a panel opens, beside the map or over it: to call before it does. */
  function keepSeen(lon: number, lat: number) {
    if (!map || aim) return
    const { x, y } = map.project([lon, lat])
    const { clientWidth, clientHeight } = map.getContainer()
    if (x < 0 || y < 0 || x > clientWidth || y > clientHeight) return
    void nextTick(async () => {
      const { moveBeside } = await beside()
      if (map && !aim) moveBeside(map, [lon, lat], !reducedMotion())
    })
  }
  /** Whether the map looks there already, to what an address can tell: a move from a place to itself is repaints for nothing. */
  function looksAt({ lat, lon, zoom }: Camera): boolean {
    if (!map || map.isMoving()) return false
    const { lat: y, lng: x } = map.getCenter()
    return Math.abs(lat - y) < 6e-4 && Math.abs(lon - x) < 6e-4 && Math.abs(zoom - map.getZoom()) < 6e-3
  }
  function moveTo({ lat, lon, zoom }: Camera) {
    whenThere(() => {
      if (aim !== 'home' && looksAt({ lat, lon, zoom })) return
      aim = null
      map?.jumpTo({ center: [lon, lat], zoom })
    })
  }
  function looksHome(): boolean {
    const fit = map?.cameraForBounds(FRANCE_BOUNDS, { padding: room() })
    if (fit?.center === undefined || fit.zoom === undefined) return false
    const { lat, lng } = LngLat.convert(fit.center)
    return looksAt({ lat, lon: lng, zoom: fit.zoom })
  }
  function home(animate = true) {
    whenThere(() => {
      if (aim === 'home' && looksHome()) return
      aim = 'home'
      map?.fitBounds(FRANCE_BOUNDS, { padding: room(), animate: animate && !reducedMotion() })
    })
  }
  function zoomBy(step: number) {
    whenThere(() => {
      aim = null
      map?.easeTo({ zoom: map.getZoom() + step, animate: !reducedMotion() })
    })
  }
  /** Where a place is on the map's canvas, px. */
  function project(lon: number, lat: number): { x: number; y: number } | undefined {
    return map?.project([lon, lat])
  }
  /** The place in the middle of the map. */
  function centre(): { lon: number; lat: number } | undefined {
    const at = map?.getCenter()
    return at && { lon: at.lng, lat: at.lat }
  }
  return { attach, show, refit, keepSeen, moveTo, home, zoomBy, project, centre }
}
