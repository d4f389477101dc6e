import { crc32, deflateSync } from 'node:zlib'

/** Signs of a PNG file, and the parts of its header that are always the same here: 8 bits a pixel, a palette. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const [DEPTH, PALETTE] = [8, 3]

/**
 * An opaque drawing of few colours as a PNG with a palette: a third of the bytes of one without. The colours that it was
 * drawn in and those that most pixels have are kept as they are; the rest, which soften edges, take the nearest of them.
 * @param {Uint8Array} rgba four bytes a pixel, row by row @param {number} width px @param {number} height px
 * @param {number} most colours kept, 256 at most
 * @param {readonly string[]} drawn colours as `#rrggbb`, few pixels as they may have: those of a legend say what a map means
 * @returns {Buffer} the file
 */
export function palettePng(rgba, width, height, most, drawn = []) {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4)
  const palette = commonest(pixels, most, new Set(drawn.map(pixelOf)))
  const entryOf = new Map(palette.map((colour, entry) => [colour, entry]))
  const rows = Buffer.alloc((width + 1) * height)
  let [last, entry] = [-1, 0]
  for (let y = 0; y < height; y++) {
    // The first byte of a row names its filter: none, which suits a palette.
    const from = y * (width + 1) + 1
    for (let x = 0; x < width; x++) {
      const colour = pixels[y * width + x]
      if (colour !== last) {
        last = colour
        entry = entryOf.get(colour)
        if (entry === undefined) entryOf.set(colour, (entry = nearest(colour, palette)))
      }
      rows[from + x] = entry
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = DEPTH
  header[9] = PALETTE
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** `#rrggbb` as a pixel read as one little-endian number. @param {string} colour */
const pixelOf = (colour) => {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0
}

/** @param {Uint32Array} pixels @param {number} most @param {ReadonlySet<number>} drawn */
function commonest(pixels, most, drawn) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (let at = 0, from = 0; at < pixels.length; from = at) {
    while (at < pixels.length && pixels[at] === pixels[from]) at++
    counts.set(pixels[from], (counts.get(pixels[from]) ?? 0) + at - from)
  }
  return [...counts]
    .sort(([a, n], [b, m]) => Number(drawn.has(b)) - Number(drawn.has(a)) || m - n || a - b)
    .slice(0, most)
    .map(([colour]) => colour)
}

/** Red, green and blue of a pixel read as one little-endian number. @param {number} colour */
const channels = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]

/** @param {number} colour @param {readonly number[]} palette */
function nearest(colour, palette) {
  const [r, g, b] = channels(colour)
  let [best, least] = [0, Infinity]
  palette.forEach((other, entry) => {
    const [or, og, ob] = channels(other)
    // Weights of an eye that sees green best.
    const distance = 3 * (r - or) ** 2 + 6 * (g - og) ** 2 + (b - ob) ** 2
    if (distance < least) [best, least] = [entry, distance]
  })
  return best
}

/** @param {string} name @param {Uint8Array} content */
function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([size, body, sum])
}
