import { mkdir } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import journeys from '../e2e/playwright.config'
import { preview } from 'vite'

/** Pictures of the product as it is now, for the README: `npm run build && npm run screenshots`. */
const FOLDER = '.github'
const PORT = 4188
const PICTURES = [{ file: 'carte.png', path: '#/?sel=bassin:63003', width: 1440, height: 900 }]

const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: PORT } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch(journeys.use?.launchOptions ?? {})
try {
  await mkdir(FOLDER, { recursive: true })
  for (const { file, path, width, height } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width, height },
      locale: 'fr-FR',
      reducedMotion: 'reduce',
    })
    await page.goto(address + path, { waitUntil: 'networkidle' })
    await page.waitForFunction(() => performance.getEntriesByName('first-coloured-map').length > 0)
    // Names and symbols are drawn from files that are asked for after the first colours.
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(2000)
    await page.screenshot({ path: `${FOLDER}/${file}` })
    process.stdout.write(`${FOLDER}/${file}\n`)
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
}
