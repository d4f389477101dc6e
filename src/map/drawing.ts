import {
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawModeUndoRedo,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
  ValidateNotSelfIntersecting,
} from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import type { Position } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { GROUND, type Theme } from '@/catalog/palettes'
import type { DrawTool } from '@/domain/drawTool'

/** What the page is told while a zone is drawn or changed. */
export interface DrawEvents {
  /** Corners put so far, or of the zone being changed; `corner` is the one that the keyboard moves. */
  progress: (state: { corners: number; corner: number | null }) => void
  /** A ring, closed: drawn to its end, or as it is after each change. */
  ring: (ring: Position[], drawn: boolean) => void
}

/** A drawing in progress. Loaded on demand with terra-draw, which nothing else on the page needs. */
export interface Drawing {
  draw: (tool: DrawTool) => void
  change: (ring: Position[]) => void
  /** Puts a corner at the middle of the map, as a click there would; while changing, moves the chosen corner there. */
  putHere: () => void
  /** Chooses another corner, and brings the map to it. */
  step: (by: 1 | -1) => void
  undo: () => void
  finish: () => void
  stop: () => void
}

/** Decimals of a degree. */
const PRECISION = 9

const hex = (colour: string) => colour as `#${string}`

/** Starts terra-draw over the map. The drawing's own layers go with `stop`. */
export function startDrawing(map: MapLibreMap, theme: Theme, events: DrawEvents): Drawing {
  const { accent, halo } = GROUND[theme]
  const styles = {
    fillColor: hex(accent),
    fillOpacity: 0.12,
    outlineColor: hex(accent),
    outlineWidth: 3,
    coordinatePointColor: hex(accent),
    coordinatePointWidth: 5,
    coordinatePointOutlineColor: hex(halo),
    coordinatePointOutlineWidth: 2,
    closingPointColor: hex(accent),
    closingPointWidth: 6,
    closingPointOutlineColor: hex(halo),
    closingPointOutlineWidth: 2,
  }
  const notCrossing = {
    validation: (
      feature: Parameters<typeof ValidateNotSelfIntersecting>[0],
      { updateType }: { updateType: string },
    ) => (updateType === 'provisional' ? { valid: true } : ValidateNotSelfIntersecting(feature)),
  }
  const selected = {
    selectedPolygonColor: hex(accent),
    selectedPolygonFillOpacity: 0.12,
    selectedPolygonOutlineColor: hex(accent),
    selectedPolygonOutlineWidth: 3,
    selectionPointColor: hex(accent),
    selectionPointWidth: 7,
    selectionPointOutlineColor: hex(halo),
    selectionPointOutlineWidth: 2,
    midPointColor: hex(halo),
    midPointWidth: 5,
    midPointOutlineColor: hex(accent),
    midPointOutlineWidth: 2,
  }
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: PRECISION }),
    modes: [
      new TerraDrawPolygonMode({ styles, ...notCrossing, showCoordinatePoints: true }),
      new TerraDrawRectangleMode({ styles }),
      new TerraDrawCircleMode({ styles }),
      new TerraDrawSelectMode({
        styles: selected,
        // Escape and Delete belong to the page, which says what they do.
        keyEvents: { deselect: null, delete: null, rotate: null, scale: null },
        allowManualDeselection: false,
        flags: {
          polygon: {
            feature: {
              draggable: true,
              ...notCrossing,
              coordinates: { midpoints: true, draggable: true, deletable: true },
            },
          },
        },
      }),
    ],
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo() },
  })
  draw.start()

  let changed: string | number | null = null
  let corner = 0
  let past: Position[][] = []

  const ringOf = (id: string | number | null): Position[] => {
    const geometry = id === null ? undefined : draw.getSnapshotFeature(id)?.geometry
    return geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : []
  }
  function tell() {
    if (changed !== null) {
      events.progress({ corners: ringOf(changed).length - 1, corner })
      return
    }
    // terra-draw's own count: the ring also holds the pointer's place, once or twice. Other tools are done at the second click.
    const drawn = draw.getSnapshot().find(({ geometry }) => geometry.type === 'Polygon')
    const corners = drawn ? Number(drawn.properties['committedCoordinateCount'] ?? 1) : 0
    events.progress({ corners, corner: null })
  }
  draw.on('change', tell)
  draw.on('finish', (id, { action }) => {
    const ring = ringOf(id)
    if (action !== 'draw') corner = Math.min(corner, ring.length - 2)
    if (ring.length > 3) events.ring(ring, action === 'draw')
  })

  /** Gives the changed ring to terra-draw; refused, it stays as it was. */
  function replace(ring: Position[]) {
    if (changed === null) return
    const valid = ValidateNotSelfIntersecting({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring] },
    })
    if (!valid.valid) return
    draw.updateFeatureGeometry(changed, { type: 'Polygon', coordinates: [ring] })
    events.ring(ring, false)
    tell()
  }
  function clickHere() {
    const canvas = map.getCanvas()
    const { left, top, width, height } = canvas.getBoundingClientRect()
    const at = {
      bubbles: true,
      isPrimary: true,
      pointerId: 1,
      clientX: left + width / 2,
      clientY: top + height / 2,
    }
    for (const type of ['pointermove', 'pointerdown', 'pointerup'])
      canvas.dispatchEvent(new PointerEvent(type, { ...at, button: 0 }))
  }
  function remember() {
    past.push(ringOf(changed))
  }
  // Each drag begins from a ring that undo must give back.
  const onDown = () => changed !== null && remember()
  map.getCanvas().addEventListener('pointerdown', onDown)

  return {
    draw: (tool) => {
      draw.clear()
      changed = null
      draw.setMode(tool)
      tell()
    },
    change: (ring) => {
      draw.clear()
      draw.setMode('select')
      past = []
      corner = 0
      const [added] = draw.addFeatures([
        {
          type: 'Feature',
          properties: { mode: 'polygon' },
          geometry: { type: 'Polygon', coordinates: [ring] },
        },
      ])
      changed = added?.valid && added.id !== undefined ? added.id : null
      if (changed !== null) draw.selectFeature(changed)
      tell()
    },
    putHere: () => {
      if (changed === null) return clickHere()
      remember()
      const { lng, lat } = map.getCenter()
      const ring = ringOf(changed).slice(0, -1)
      // terra-draw refuses more decimals than its adapter works with.
      ring[corner] = [Number(lng.toFixed(PRECISION)), Number(lat.toFixed(PRECISION))]
      replace([...ring, ...ring.slice(0, 1)])
    },
    step: (by) => {
      const corners = ringOf(changed).slice(0, -1)
      corner = (corner + by + corners.length) % Math.max(1, corners.length)
      const [lng = 0, lat = 0] = corners[corner] ?? []
      map.jumpTo({ center: [lng, lat] })
      tell()
    },
    undo: () => {
      if (changed === null) {
        draw.undo()
        return tell()
      }
      // A press that moved nothing left the same ring: it is no step to go back to.
      const now = String(ringOf(changed))
      let before = past.pop()
      while (before && String(before) === now) before = past.pop()
      if (before) replace(before)
    },
    finish: () => map.getCanvas().dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true })),
    stop: () => {
      map.getCanvas().removeEventListener('pointerdown', onDown)
      draw.stop()
    },
  }
}
