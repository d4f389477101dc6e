import { expect, test, type Browser } from '@playwright/test'
import { median } from 'd3-array'
import { serveRivals } from './serveRivals'

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

test('première carte colorée : l’image préparée, contre Leaflet et Observable Plot', async ({
  browser,
  baseURL,
}) => {
  const rivals = await serveRivals()
  const pages = { ici: baseURL ?? '', leaflet: rivals.leaflet, plot: rivals.plot }
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
