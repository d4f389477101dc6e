import { Resvg } from '@resvg/resvg-js'
import { palettePng } from './palettePng.mjs'

/** What other sites ask for with a page may not weigh more, bytes. */
const MOST = 60_000
/** Numbers of colours tried, first the one that softens edges best. */
const COLOURS = [48, 24, 16, 10]

/**
 * An SVG drawing as a PNG of 60 kB at most.
 * @param {string} svg @param {string[]} fonts files of the fonts that it is written in
 * @returns {Buffer} @throws where even few colours weigh more
 */
export function drawnPng(svg, fonts) {
  // Only hundreds are read as weights; a font of the nearest one is taken.
  const read = svg.replace(/font-weight="(\d)\d\d"/g, 'font-weight="$100"')
  const image = new Resvg(read, { font: { loadSystemFonts: false, fontFiles: fonts } }).render()
  const drawn = read.match(/#[\da-f]{6}\b/gi) ?? []
  for (const colours of COLOURS) {
    const png = palettePng(image.pixels, image.width, image.height, colours, drawn)
    if (png.length <= MOST) return png
  }
  throw new Error(`une image de page dépasse ${MOST} octets`)
}
