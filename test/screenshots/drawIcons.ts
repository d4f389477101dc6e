import { readFile } from 'node:fs/promises'
import type { Browser } from '@playwright/test'

/** `safe`: share of the side that the drawing takes; a maskable icon may be cut to a circle, its ground goes to the edge. */
const ICONS = [
  { file: 'icon-192.png', size: 192, safe: 1 },
  { file: 'icon-512.png', size: 512, safe: 1 },
  { file: 'maskable-512.png', size: 512, safe: 0.74 },
]

/** The icons of the installed application, drawn from `public/icon.svg` by the browser; gives the files written. */
export async function drawIcons(browser: Browser, folder: string): Promise<string[]> {
  const svg = await readFile('public/icon.svg', 'utf8')
  const ground = /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1]
  if (!ground) throw new Error('public/icon.svg: the ground is expected to be a <rect> with its colour')
  const source = `data:image/svg+xml,${encodeURIComponent(svg)}`
  for (const { file, size, safe } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const background = safe < 1 ? ground : 'transparent'
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${background}"><img src="${source}" width="${size * safe}" height="${size * safe}"></body>`,
    )
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
    await page.screenshot({ path: `${folder}/${file}`, omitBackground: true })
    await page.close()
  }
  return ICONS.map(({ file }) => `${folder}/${file}`)
}
