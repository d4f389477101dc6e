import { mkdir } from 'node:fs/promises'
import { chromium, type Browser } from '@playwright/test'
import { preview } from 'vite'
import journeys from '../e2e/playwright.config'
import { drawIcons } from './drawIcons'

/**
 * Pictures of the product as it is now, for the README and for the manifest (which says their size), and the icons of
 * the installed application: `npm run build && npm run screenshots`, then build again.
 */
const PORT = 4188
const PHONE = { width: 390, height: 844, scale: 2 }
const PICTURES: Picture[] = [
  { file: '.github/carte.png', path: '#/?sel=bassin:63003', width: 1440, height: 900 },
  { file: '.github/territoire.png', path: '#/territoire/bassin/63003', width: 1440, height: 900, map: false },
  { file: 'public/screenshots/carte.png', path: '', width: 1280, height: 800 },
  { file: 'public/screenshots/carte-telephone.png', path: '', ...PHONE },
]

interface Picture {
  file: string
  path: string
  width: number
  height: number
  scale?: number
  /** False where the page has no live map to wait for. */
  map?: boolean
}

async function take(browser: Browser, address: string, picture: Picture) {
  const { file, path, width, height, scale = 1, map = true } = picture
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    ...(scale > 1 ? { hasTouch: true, isMobile: true } : {}),
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    // Files that are kept for later would be seen as a network never at rest.
    serviceWorkers: 'block',
  })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  if (map) {
    await page.waitForFunction(() => performance.getEntriesByName('first-coloured-map').length > 0)
    // Names and symbols are drawn from files that are asked for after the first colours.
    await page.waitForLoadState('networkidle')
  }
  await page.waitForTimeout(2000)
  await page.screenshot({ path: file })
  await page.close()
}

const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: PORT } })
const browser = await chromium.launch(journeys.use?.launchOptions ?? {})
try {
  for (const folder of ['.github', 'public/screenshots', 'public/icons'])
    await mkdir(folder, { recursive: true })
  for (const file of await drawIcons(browser, 'public/icons')) process.stdout.write(`${file}\n`)
  for (const picture of PICTURES) {
    await take(browser, server.resolvedUrls?.local[0] ?? '', picture)
    process.stdout.write(`${picture.file}\n`)
  }
} finally {
  await browser.close()
  await server.close()
}
