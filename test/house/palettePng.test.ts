import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'

// Plain JavaScript, for workers that nothing compiles. Its types are said here.
type Write = (
  rgba: Uint8Array,
  width: number,
  height: number,
  most: number,
  drawn?: readonly string[],
) => Buffer
const file = resolve(import.meta.dirname, '../../scripts/house/palettePng.mjs')
const { palettePng } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { palettePng: Write }

/** Red, red, blue; red, a red nearly the same, white. */
const PIXELS = [
  [255, 0, 0, 255],
  [255, 0, 0, 255],
  [0, 0, 255, 255],
  [255, 0, 0, 255],
  [250, 4, 4, 255],
  [0, 0, 255, 255],
]

function chunks(png: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const size = png.readUInt32BE(at)
    found.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + size))
    at += size + 12
  }
  return found
}

it('keeps the commonest colours of a drawing, and gives the others the nearest of them', () => {
  const found = chunks(palettePng(Uint8Array.from(PIXELS.flat()), 3, 2, 2))
  expect([...found.get('IHDR')!]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0])
  expect([...found.get('PLTE')!]).toEqual([255, 0, 0, 0, 0, 255])
  // Each row begins with its filter, which is none.
  expect([...inflateSync(found.get('IDAT')!)]).toEqual([0, 0, 0, 1, 0, 0, 0, 1])
  expect([...found.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
})

it('keeps a colour that it was drawn in, however few pixels have it: the legend says what the map means', () => {
  const pixels = Uint8Array.from([...PIXELS.slice(0, 5), [18, 52, 86, 255]].flat())
  const palette = (drawn?: string[]) => [...chunks(palettePng(pixels, 3, 2, 2, drawn)).get('PLTE')!]
  expect(palette()).toEqual([255, 0, 0, 250, 4, 4])
  // One that no pixel has takes no place.
  expect(palette(['#123456', '#abcdef'])).toEqual([18, 52, 86, 255, 0, 0])
})
