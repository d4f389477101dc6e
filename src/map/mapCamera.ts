import { LngLat, type Map as MapLibreMap } from 'maplibre-gl'
import type { Camera } from '@/domain/view'
import { FRANCE_BOUNDS, type Bounds } from './extent'
import type { Room } from './roomAround'

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches
/** px kept around what is brought into view, at least. */
const MARGIN = 48

/**
 * Where the map looks. France whole, once asked for, stays whole when a panel opens or the window changes.
 * Moves asked before there is a map wait for it.
 * @param camera where to start; null is France whole
 * @param room px kept free on each side
 */
export function mapCamera(camera: Camera | null, room: () => Room) {
  let map: MapLibreMap | undefined
  let atHome = camera === null
  const waiting: (() => void)[] = []
  const whenThere = (move: () => void) => (map ? move() : void waiting.push(move))

  /** The map is there. `told` hears of each move; its camera is null while France is shown whole. */
  function attach(made: MapLibreMap, told: (camera: Camera | null, bounds: Bounds) => void) {
    map = made
    const tell = () => {
      const { lat, lng } = made.getCenter()
      const [[west, south], [east, north]] = made.getBounds().toArray()
      told(atHome ? null : { lat, lon: lng, zoom: made.getZoom() }, [west, south, east, north])
    }
    made.on('movestart', (event) => {
      if ('originalEvent' in event && event.originalEvent) atHome = false
    })
    made.on('moveend', tell)
    made.on('resize', () => atHome && home(false))
    made.on('load', tell)
    for (const move of waiting.splice(0)) move()
  }

  /** Brings bounds into view, not nearer than `maxZoom`. */
  function show(bounds: Bounds, maxZoom = 10) {
    whenThere(() => {
      atHome = false
      // A panel may just have opened beside the map: its room is measured first.
      map?.resize()
      const { top, bottom, left, right } = room()
      const around = (px: number) => Math.max(MARGIN, px)
      map?.fitBounds(bounds, {
        padding: { top: around(top), bottom: around(bottom), left: around(left), right: around(right) },
        maxZoom,
        animate: !reducedMotion(),
      })
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
      if (!atHome && looksAt({ lat, lon, zoom })) return
      atHome = false
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
      if (atHome && looksHome()) return
      atHome = true
      map?.fitBounds(FRANCE_BOUNDS, { padding: room(), animate: animate && !reducedMotion() })
    })
  }
  function zoomBy(step: number) {
    whenThere(() => {
      atHome = false
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
  return { attach, show, moveTo, home, zoomBy, project, centre }
}
