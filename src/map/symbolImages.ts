import type { Map as MapLibreMap } from 'maplibre-gl'
import { GROUND, type Theme } from '@/catalog/palettes'
import { axisOutline } from '@/domain/axisOutline'
import { FACILITY_SHAPES, facilityOutline } from '@/domain/facilityOutline'
import { AXES } from '@/schema/initiative'
import { DOTS_IMAGE, HATCH_IMAGE, WIDE_HATCH_IMAGE } from './styleState'

const RATIO = 2

/** Draws the map's few images with the theme's colours and (re)places them: the axes, the kinds of facility and the hatches. */
export function placeImages(map: MapLibreMap, theme: Theme): void {
  const { symbol, halo, ink, paper, hatch } = GROUND[theme]
  const images: Record<string, ImageData> = {
    ...Object.fromEntries(
      AXES.map((axis) => [
        axis,
        draw(20, (pen) => shape(pen, new Path2D(axisOutline(axis, 7.2)), symbol, halo)),
      ]),
    ),
    ...Object.fromEntries(
      FACILITY_SHAPES.map((name) => [
        name,
        draw(20, (pen) => sign(pen, facilityOutline(name), symbol, halo)),
      ]),
    ),
    [HATCH_IMAGE]: draw(5, (pen) => lines(pen, 5, hatch, paper)),
    [DOTS_IMAGE]: draw(6, (pen) => speckle(pen, ink, paper)),
    [WIDE_HATCH_IMAGE]: draw(9, (pen) => lines(pen, 9, hatch, paper)),
  }
  for (const [name, image] of Object.entries(images)) {
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, { pixelRatio: RATIO })
  }
}

/** An image of `size` px drawn at twice that, with the pen's origin at its centre. */
function draw(size: number, paint: (pen: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size * RATIO
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('no 2D canvas')
  pen.scale(RATIO, RATIO)
  pen.translate(size / 2, size / 2)
  paint(pen)
  return pen.getImageData(0, 0, canvas.width, canvas.height)
}

/** A path of radius 1, drawn as large as the symbols of axes. */
function sign(pen: CanvasRenderingContext2D, path: string, fill: string, halo: string) {
  const outline = new Path2D()
  outline.addPath(new Path2D(path), new DOMMatrix().scale(7))
  shape(pen, outline, fill, halo)
}

function shape(pen: CanvasRenderingContext2D, outline: Path2D, fill: string, halo: string) {
  pen.lineJoin = 'round'
  pen.lineWidth = 3.2
  pen.strokeStyle = halo
  pen.stroke(outline)
  pen.fillStyle = fill
  pen.fill(outline)
}

/** A dot in a ring of ground on nothing: the class colour stays visible around it, and it shows on every class. */
function speckle(pen: CanvasRenderingContext2D, fill: string, ground: string) {
  for (const [radius, colour] of [
    [1.3, ground],
    [0.75, fill],
  ] as const) {
    pen.beginPath()
    pen.arc(0, 0, radius, 0, 2 * Math.PI)
    pen.fillStyle = colour
    pen.fill()
  }
}

/** 45° lines that join from tile to tile. */
function lines(pen: CanvasRenderingContext2D, step: number, stroke: string, ground: string) {
  pen.fillStyle = ground
  pen.fillRect(-step / 2, -step / 2, step, step)
  pen.strokeStyle = stroke
  pen.lineWidth = 1.1
  pen.beginPath()
  for (const shift of [-step, 0, step]) {
    pen.moveTo(shift - step, step)
    pen.lineTo(shift + step, -step)
  }
  pen.stroke()
}
