import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

/**
 * Cuts Archivo (Omnibus-Type, SIL Open Font License 1.1, as packaged by Fontsource) down to what French needs and to
 * the weights and widths that the look uses: half the bytes of the packaged Latin file, which every first visit pays.
 * Other letters still come from the packaged files, only when a text has them.
 */
const SOURCE = import.meta.resolve('@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2')
const OUTPUT = fileURLToPath(new URL('../src/styles/fonts/archivo-latin.woff2', import.meta.url))

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, k) => String.fromCodePoint(from + k)).join('')
const LETTERS = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŸ‘’“”–—…•€−′″⁄'

const font = await subsetFont(await readFile(fileURLToPath(SOURCE)), LETTERS, {
  targetFormat: 'woff2',
  variationAxes: { wdth: { min: 84, max: 100 }, wght: { min: 400, max: 700 } },
})
await writeFile(OUTPUT, font)
console.log(`${OUTPUT} : ${font.length} octets`)
