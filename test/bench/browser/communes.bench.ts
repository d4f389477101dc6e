import { fileURLToPath } from 'node:url'
import { expect, test, type Browser } from '@playwright/test'
import { createServer } from 'vite'
import journeys from '../../e2e/playwright.config'
import { pageMemory } from '../support/pageMemory'
import type { CommuneSwitch, Way } from './communesPage'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const WAYS: Record<Way, string> = {
  state: 'état des objets (le nôtre)',
  expression: 'expression par identifiant',
  geojson: 'source GeoJSON naïve',
}

// Measured when asked, and not at the browser's next collection.
test.use({
  launchOptions: {
    ...journeys.use?.launchOptions,
    args: [...(journeys.use?.launchOptions?.args ?? []), '--enable-blink-features=ForceEagerMeasureMemory'],
  },
})

async function measured(browser: Browser, address: string): Promise<CommuneSwitch & { mb: number }> {
  const context = await browser.newContext({ viewport: { width: 600, height: 600 } })
  const page = await context.newPage()
  await page.goto(address)
  const found = await page.waitForFunction(
    () => (window as { switched?: CommuneSwitch }).switched,
    undefined,
    {
      timeout: 240_000,
    },
  )
  const switched = await found.jsonValue()
  if (!switched) throw new Error('nothing was measured')
  const mb = await pageMemory(page)
  await context.close()
  return { ...switched, mb }
}

test('les communes changent d’indicateur : état des objets, expression par identifiant, source GeoJSON naïve', async ({
  browser,
}) => {
  test.setTimeout(900_000)
  // A page can be measured where nothing of another site can be in it.
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
  }
  const server = await createServer({
    root: ROOT,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, headers },
  })
  try {
    await server.listen()
    const page = `${server.resolvedUrls?.local[0] ?? ''}test/bench/browser/communes.html`
    const found = {} as Record<Way, Awaited<ReturnType<typeof measured>>>
    for (const way of Object.keys(WAYS) as Way[]) found[way] = await measured(browser, `${page}?way=${way}`)
    const { state, expression, geojson } = found
    for (const [way, { ms, repaints, mb, communes }] of Object.entries(found) as [Way, typeof state][])
      console.log(
        `${WAYS[way].padEnd(28)} ${communes} communes, ${Math.round(ms)} ms (× ${(ms / state.ms).toFixed(2)}), ` +
          `dessins : ${repaints}, mémoire ${mb.toFixed(0)} Mo (× ${(mb / state.mb).toFixed(2)})`,
      )
    expect(state.repaints).toBe(1)
    for (const { ms, repaints } of [expression, geojson]) {
      expect(ms).toBeGreaterThan(state.ms)
      expect(repaints).toBeGreaterThanOrEqual(state.repaints)
    }
  } finally {
    await server.close()
  }
})
