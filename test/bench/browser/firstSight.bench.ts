import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, type Browser } from '@playwright/test'
import { median } from 'd3-array'
import { build, preview, type PreviewServer } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const ROOT = here('../../../')
const RIVALS = here('./rivals/')
const BUILT = `${ROOT}.tmp/rivals`
const RUNS = 5

/** ms from the navigation until the bassins are seen in colour, on a first visit. */
async function firstSight(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'commit' })
  const time = await page.waitForFunction(() => {
    const [mark] = performance.getEntriesByName('first-picture')
    return mark && mark.startTime
  })
  const ms = await time.jsonValue()
  await context.close()
  return ms ?? NaN
}

/** The same bassins in the plainest page that each library allows, built and served as ours is. */
async function serveRivals(): Promise<PreviewServer> {
  rmSync(BUILT, { recursive: true, force: true })
  await build({
    root: RIVALS,
    base: './',
    publicDir: `${ROOT}public`,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${ROOT}src` } },
    build: {
      outDir: BUILT,
      target: 'es2022',
      rolldownOptions: { input: ['leaflet', 'plot'].map((name) => `${RIVALS}${name}.html`) },
    },
  })
  const server = { port: 0, host: '127.0.0.1' }
  return preview({
    root: RIVALS,
    configFile: false,
    logLevel: 'error',
    build: { outDir: BUILT },
    preview: server,
  })
}

test('première carte colorée : l’image préparée, contre Leaflet et Observable Plot', async ({
  browser,
  baseURL,
}) => {
  const rivals = await serveRivals()
  const at = rivals.resolvedUrls?.local[0] ?? ''
  const pages = { ici: baseURL ?? '', leaflet: `${at}leaflet.html`, plot: `${at}plot.html` }
  const times = { ici: [] as number[], leaflet: [] as number[], plot: [] as number[] }
  try {
    // In turn, so that a busy moment of the machine weighs on each alike.
    for (let run = 0; run < RUNS; run++)
      for (const name of Object.keys(pages) as (keyof typeof pages)[])
        times[name].push(await firstSight(browser, pages[name]))
  } finally {
    await rivals.close()
  }
  const [ici = NaN, leaflet = NaN, plot = NaN] = Object.values(times).map((list) => median(list))
  const say = (name: string, ms: number) => `${name} ${Math.round(ms)} ms (× ${(ms / ici).toFixed(2)})`
  console.log(`médianes de ${RUNS} : ${say('ici', ici)}, ${say('Leaflet', leaflet)}, ${say('Plot', plot)}`)
  expect(ici).toBeLessThan(leaflet)
  expect(ici).toBeLessThan(plot)
})
