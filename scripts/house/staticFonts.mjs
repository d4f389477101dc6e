import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

const FONT = 'src/styles/fonts/archivo-latin.woff2'
/** Weights that pictures are written in; the nearest stands for the others. */
const WEIGHTS = [430, 660]

/** The project's font at each weight of its own: what draws pictures reads neither its packed form nor its axes. Gives files. */
export function staticFonts(root) {
  const font = readFileSync(join(root, FONT))
  const letters = Array.from({ length: 0x2fff }, (_, code) => String.fromCodePoint(code)).join('')
  mkdirSync(join(root, '.tmp'), { recursive: true })
  return Promise.all(
    WEIGHTS.map(async (wght) => {
      const file = join(root, `.tmp/archivo-${wght}.ttf`)
      const axes = { wght, wdth: 100 }
      writeFileSync(file, await subsetFont(font, letters, { targetFormat: 'sfnt', variationAxes: axes }))
      return file
    }),
  )
}
