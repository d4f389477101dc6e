import { expect, test, type Browser } from '@playwright/test'
import journeys from '../../e2e/playwright.config'
import { compared } from '../support/compared'
import { pageMemory } from '../support/pageMemory'
import { serveRivals } from './serveRivals'

/** MB of our page at rest after one switch. */
const MOST = 45

// Measured when asked, and not at the browser's next collection.
test.use({
  launchOptions: {
    ...journeys.use?.launchOptions,
    args: [...(journeys.use?.launchOptions?.args ?? []), '--enable-blink-features=ForceEagerMeasureMemory'],
  },
})

/** MB of the page, its workers, buffers and DOM, at rest; ours after a switch of indicator. */
async function restMemory(browser: Browser, address: string, own: boolean): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  // A page can be measured where nothing of another site can be in it.
  await context.route('**/*', async (route) => {
    const response = await route.fetch()
    const isolated = {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    }
    await route.fulfill({ response, headers: { ...response.headers(), ...isolated } })
  })
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(
    (name) => performance.getEntriesByName(name).length > 0,
    own ? 'first-coloured-map' : 'first-picture',
  )
  await page.waitForLoadState('networkidle')
  if (own) {
    await page.evaluate(() => (location.hash = '/?ind=apl-65'))
    await page.waitForTimeout(4000)
  }
  const mb = await pageMemory(page)
  await context.close()
  return mb
}

test('mémoire de la page au repos, contre les pages les plus simples', async ({ browser, baseURL }) => {
  const rivals = await serveRivals()
  const found = new Map<string, number[]>()
  try {
    for (const [name, address] of Object.entries({ ici: baseURL ?? '', ...rivals.pages }))
      found.set(name, [await restMemory(browser, address, name === 'ici')])
  } finally {
    await rivals.close()
  }
  expect(compared('mémoire au repos', 'Mo', found).ici).toBeLessThan(MOST)
})
