import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import type { MapLevel } from '@/schema/level'
import { applyStyle } from './applyStyle'
import { buildStyle } from './buildStyle'
import { gatherRepaints } from './gatherRepaints'
import { sourceFeed, type SourceData } from './mapSources'
import { paintTerritories, type Paint } from './paintTerritories'
import type { StyleState } from './styleState'
import { placeImages } from './symbolImages'

/** What the map is to show, as it stands now. */
export interface Content {
  styleState: StyleState
  sources: SourceData
  paint: Paint
}

/** The style a map starts with: the background waits for the map itself to be there, and is then told apart. */
export const firstStyle = (state: StyleState) => buildStyle({ ...state, background: null })

/** A pattern that no territory wears is not drawn. */
const withPatterns = ({ styleState, paint }: Content): StyleState => ({
  ...styleState,
  patterns: { missing: paint.missing.size > 0, uncertain: paint.uncertain.size > 0 },
})

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
  let theme: StyleState['theme'] | undefined
  const painted = new Map<MapLevel, Paint>()
  const { gather, pressed } = gatherRepaints(map)

  // Nothing is wanted of a map that is not ready: `onLoad` asks again.
  const feed = sourceFeed(map, () => (ready ? content().sources : {}), gather)

  /** Style, data and state of territories change in one turn, before one repaint. */
  function refresh() {
    if (!ready) return
    refreshStyle()
    refreshPaint()
    void feed.feed().then(tellColours)
  }

  function refreshStyle() {
    const next = buildStyle(withPatterns(content()))
    const images = content().styleState.theme
    if (images !== theme) placeImages(map, images)
    theme = images
    // The layers that are shown from now on are cut after a first repaint: those that follow are one.
    applyStyle(map, style, next)
    map.once('render', () => gather(Object.keys(content().sources)))
    style = next
    heard.styled()
  }

  function refreshPaint() {
    const { styleState, paint } = content()
    const { level } = styleState
    if (painted.get(level) === paint) return
    paintTerritories(map, level, paint, painted.get(level))
    painted.set(level, paint)
  }

  /** Tells, and marks for measurements, the moment when territories are first seen in colour. */
  function tellColours() {
    if (!ready || coloured) return
    const { styleState, sources, paint } = content()
    if (paint.fills.size === 0 || !sources[styleState.level] || !sources.borders || !feed.complete()) return
    coloured = true
    void map.once('idle').then(() => {
      performance.mark('first-coloured-map')
      heard.coloured()
    })
  }

  function onLoad() {
    ready = true
    refresh()
  }

  /** Style, sources and images come back with the surface; what was kept as state of territories has to be said again. */
  function onSurface(there: boolean) {
    ready = false
    if (!there) return
    map.once('style.load', () => {
      ready = true
      painted.clear()
      theme = undefined
      refresh()
    })
  }

  map.once('remove', () => (ready = false))

  return { onLoad, onSurface, refresh, pressed }
}
