import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'
import type { Boundaries } from '@/schema/boundaries'
import { isMade, type MapLevel } from '@/schema/level'
import { applyStyle } from './applyStyle'
import { buildStyle } from './buildStyle'
import { gatherRepaints } from './gatherRepaints'
import { sourceFeed, type SourceData } from './mapSources'
import { outlineCommunes, type Outlined } from './outlineCommunes'
import { paintTerritories, type Paint } from './paintTerritories'
import { serveCommunes, type ServedCommunes } from './serveCommunes'
import { serveShapes } from './serveShapes'
import { SHAPE_SOURCES, type StyleState } from './styleState'
import { placeImages } from './symbolImages'

/** What the map is to show, as it stands now. */
export interface Content {
  styleState: StyleState
  /** What the territories are cut from; none until it has come. */
  boundaries?: Boundaries | undefined
  /** Where communes come from; none until that is known. */
  communes?: ServedCommunes | undefined
  sources: SourceData
  outlined?: Outlined | undefined
  paint: Paint
}

/** The style a map starts with: the background waits for the map itself to be there, and is then told apart. */
export const firstStyle = (state: StyleState) => buildStyle({ ...state, background: null, shapes: false })

/** A pattern that no territory wears is not drawn, nor is a shape that has not come. */
const completed = ({ styleState, boundaries, communes, paint }: Content): StyleState => ({
  ...styleState,
  shapes: boundaries !== undefined,
  communes: communes !== undefined,
  waiting:
    boundaries !== undefined &&
    (!(styleState.level in boundaries.objects) || (isMade(styleState.level) && !communes)),
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
  const feed = sourceFeed(map)
  let outline = outlineCommunes(map)

  /** Style, data and state of territories change in one turn, before one repaint. */
  function refresh() {
    if (!ready) return
    refreshStyle()
    refreshPaint()
    outline(content().outlined)
    gather(feed(content().sources))
    tellColours()
  }

  function refreshStyle() {
    const { boundaries, communes, styleState } = content()
    if (communes) serveCommunes(communes)
    if (boundaries) serveShapes(boundaries)
    const next = buildStyle(completed(content()))
    const images = styleState.theme
    if (images !== theme) placeImages(map, images)
    theme = images
    // The layers that are shown from now on are cut after a first repaint: those that follow are one.
    applyStyle(map, style, next)
    map.once('render', () => gather([...SHAPE_SOURCES, ...Object.keys(content().sources)]))
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
    const { boundaries, paint, styleState } = content()
    if (coloured || paint.fills.size === 0 || !boundaries || !(styleState.level in boundaries.objects)) return
    coloured = true
    // Not at rest ('idle'), which names not yet settled put off for as long as nothing moves.
    const drawn = () => {
      if (!map.loaded()) return
      map.off('render', drawn)
      performance.mark('first-coloured-map')
      heard.coloured()
    }
    map.on('render', drawn)
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
      outline = outlineCommunes(map)
      theme = undefined
      refresh()
    })
  }

  map.once('remove', () => (ready = false))

  return { onLoad, onSurface, refresh, pressed }
}
