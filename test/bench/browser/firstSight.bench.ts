import { expect, test, type Browser } from '@playwright/test'
import { compared } from '../support/compared'
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

test('première carte colorée : l’image préparée, contre Leaflet, Observable Plot et un canvas de d3', async ({
  browser,
  baseURL,
}) => {
  const rivals = await serveRivals()
  const pages = { ici: baseURL ?? '', ...rivals.pages }
  const times = new Map(Object.keys(pages).map((name) => [name, [] as number[]]))
  try {
    // In turn, so that a busy moment of the machine weighs on each alike.
    for (let run = 0; run < RUNS; run++)
      for (const [name, address] of Object.entries(pages))
        times.get(name)?.push(await firstSight(browser, address))
  } finally {
    await rivals.close()
  }
  const { ici, others } = compared('première carte colorée', 'ms', times)
  for (const ms of others) expect(ici).toBeLessThan(ms)
})
