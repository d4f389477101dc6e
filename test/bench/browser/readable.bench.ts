import { fileURLToPath } from 'node:url'
import { expect, test, type Browser } from '@playwright/test'
import { plainServer } from '../../e2e/support/plainServer'
import { SLOW_LINE } from '../../e2e/support/slowLine'
import { compared } from '../support/compared'

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url))
const RUNS = 3
const NAME = 'Ambert'
const FIGURE = '18 004'
/** gzip, of the page that comes first. */
const PAGE_LIMIT = 20_000

/** ms until the name of the territory and a figure of its can be read, on a first visit over the slow line; and what is largest then. */
async function readable(browser: Browser, address: string, asPublished: boolean) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_LINE)
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element; url?: string })[])
        Object.assign(window, { largest: entry.url ? 'image' : (entry.element?.tagName ?? '') })
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  await page.goto(address, { waitUntil: 'commit' })
  const time = await page.waitForFunction(
    ([name, figure]) => {
      const heading = document.querySelector('h1')
      // None yet, while only the head has come.
      const text = (document.querySelector('body')?.innerText ?? '').replace(/\s/g, ' ')
      const painted = performance.getEntriesByName('first-contentful-paint').length > 0
      return painted && heading?.textContent.includes(name) && text.includes(figure) && performance.now()
    },
    [NAME, FIGURE] as const,
    { polling: 20, timeout: 120_000 },
  )
  const ms = (await time.jsonValue()) || NaN
  const largest = await page.evaluate(() => (window as { largest?: string }).largest)
  if (asPublished) expect(largest, 'le plus grand élément').not.toBe('image')
  await context.close()
  return ms
}

test('texte lisible d’une fiche sur une ligne lente : la page écrite à la construction, contre l’application', async ({
  browser,
}) => {
  const host = await plainServer(DIST, '/', 'gzip')
  const pages = {
    ici: `${host.address}territoire/bassin/63003-ambert/`,
    application: `${host.address}#/territoire/bassin/63003`,
  }
  const times = new Map(Object.keys(pages).map((name) => [name, [] as number[]]))
  const bytes = new Map<string, number>()
  try {
    for (let run = 0; run < RUNS; run++)
      for (const [name, address] of Object.entries(pages)) {
        const before = host.answers.length
        times.get(name)?.push(await readable(browser, address, name === 'ici'))
        const came = host.answers.slice(before)
        bytes.set(
          name,
          came.reduce((sum, answer) => sum + answer.bytes, 0),
        )
        if (name === 'ici') expect(came[0]?.bytes).toBeLessThanOrEqual(PAGE_LIMIT)
        console.log(
          `${name} : la page même, ${came[0]?.bytes} octets ; la visite entière, ${bytes.get(name)}`,
        )
      }
  } finally {
    await host.close()
  }
  const { ici, others } = compared('texte lisible', 'ms', times)
  for (const ms of others) expect(ici).toBeLessThan(ms)
})
