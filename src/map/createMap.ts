import { Map as MapLibreMap, ScaleControl, type LngLatBoundsLike, type StyleSpecification } from 'maplibre-gl'
import type { Camera } from '@/domain/view'
import { t } from '@/i18n'
import { FRANCE_BOUNDS, MAX_ZOOM } from './extent'
import type { Room } from './roomAround'

/**
 * A flat map with its scale bar, looking from `camera`, or at France whole.
 * @param cooperative leaves the wheel and one finger to the page around, in another site's page
 * @throws GPUInitializationError where there is no WebGL
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  camera: Camera | null,
  padding: Room,
  cooperative: boolean,
): MapLibreMap {
  const start = camera
    ? { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom }
    : { bounds: FRANCE_BOUNDS as LngLatBoundsLike, fitBoundsOptions: { padding } }
  const map = new MapLibreMap({
    container,
    style,
    // Tests check every style of ours (test/map/buildStyle.test.ts): at the reader's it would only take time.
    validateStyle: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    minZoom: 2,
    maxZoom: MAX_ZOOM,
    cooperativeGestures: cooperative,
    locale: {
      'Map.Title': t.map.canvas,
      'CooperativeGesturesHandler.WindowsHelpText': t.map.gestures.wheel('Ctrl'),
      'CooperativeGesturesHandler.MacHelpText': t.map.gestures.wheel('⌘'),
      'CooperativeGesturesHandler.MobileHelpText': t.map.gestures.fingers,
    },
    ...start,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-right')
  return map
}
