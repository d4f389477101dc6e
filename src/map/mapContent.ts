import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import type { MapLevel } from '@/schema/level'
import { applyStyle } from './applyStyle'
import { buildStyle } from './buildStyle'
import { sourceFeed, type SourceData } from './mapSources'
import { paintTerritories, type Fills } from './paintTerritories'
import type { StyleState } from './styleState'
import { placeImages } from './symbolImages'

/** What the map is to show, as it stands now. */
export interface Content {
  styleState: StyleState
  sources: SourceData
  fills: Fills
}

/** The style a map starts with: the background waits for the map itself to be there, and is then told apart. */
export const firstStyle = (state: StyleState) => buildStyle({ ...state, background: null })

/**
 * Keeps the map as its content says. Until its first style is in, changes wait: `onLoad` applies whatever is current by then.
 * @param style what the map was made with
 * @param content asked each time
 * @param heard `styled` after each change of style, `coloured` when territories are first seen in colour
 */
export function mapContent(
  map: MapLibreMap,
  style: StyleSpecification,
  content: () => Content,
  heard: { styled: () => void; coloured: () => void },
) {
  let ready = false
  let coloured = false
  const fillsByLevel = new Map<MapLevel, Fills>()

  // Nothing is wanted of a map that is not ready: `onLoad` asks again.
  const feed = sourceFeed(map, () => (ready ? content().sources : {}))
  const refreshSources = () => feed.feed().then(refreshFills)

  function refreshFills() {
    if (!ready) return
    const { styleState, sources, fills } = content()
    const { level } = styleState
    if (fills.size > 0 && sources[level] && sources.borders && feed.complete()) markFirstColours()
    fillsByLevel.set(level, paintTerritories(map, level, fills, fillsByLevel.get(level)))
  }

  /** Tells, and marks for measurements, the moment when territories are first seen in colour. */
  function markFirstColours() {
    if (coloured) return
    coloured = true
    void map.once('idle').then(() => {
      performance.mark('first-coloured-map')
      heard.coloured()
    })
  }

  function refreshStyle(before: StyleState) {
    if (!ready) return
    const { styleState } = content()
    if (styleState.theme !== before.theme) placeImages(map, styleState.theme)
    const next = buildStyle(styleState)
    applyStyle(map, style, next)
    style = next
    heard.styled()
  }

  function onLoad() {
    ready = true
    const { styleState } = content()
    refreshStyle(styleState)
    placeImages(map, styleState.theme)
    void refreshSources()
  }

  /** Style, sources and images come back with the surface; what was kept as state of territories has to be said again. */
  function onSurface(there: boolean) {
    ready = false
    if (!there) return
    map.once('style.load', () => {
      ready = true
      fillsByLevel.clear()
      refreshStyle(content().styleState)
      void refreshSources()
    })
  }

  map.once('remove', () => (ready = false))

  return { onLoad, onSurface, refreshStyle, refreshSources, refreshFills }
}
