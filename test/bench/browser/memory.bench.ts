import { expect, test, type CDPSession, type Page } from '@playwright/test'

const INDICATORS = ['maisons', 'apl-65', 'generalistes', 'plus-75', 'population']
const PAGES = ['/territoires', '/initiatives', '/soigner-demain', '/methode', '/']

/** Bytes of JavaScript in use, once everything that can be thrown away has been. */
async function heap(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** Goes to an address of the application as a link does, without loading the page anew. */
async function go(page: Page, address: string) {
  await page.evaluate((to) => (location.hash = to), address)
  const drawn = address.startsWith('/?') || address === '/' ? '.maplibregl-ctrl-scale' : 'h1'
  await page.locator(drawn).first().waitFor()
  await page.waitForLoadState('networkidle')
}

async function rounds(page: Page) {
  for (const indicator of [...INDICATORS, ...INDICATORS]) await go(page, `/?ind=${indicator}`)
  for (let i = 0; i < 4; i++) for (const address of PAGES) await go(page, address)
}

test('mémoire : dix changements d’indicateur et vingt changements de page ne laissent rien', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await page.setViewportSize({ width: 800, height: 600 })
  await page.goto('./')
  await page.locator('.maplibregl-ctrl-scale').waitFor()
  const session = await page.context().newCDPSession(page)
  // A first round fills what is kept on purpose: files read once, chunks, decoded boundaries.
  await rounds(page)
  const before = await heap(session)
  await rounds(page)
  const after = await heap(session)
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} Mo`
  console.log(`mémoire ${mega(before)} → ${mega(after)}, soit ${((after / before - 1) * 100).toFixed(1)} %`)
  expect(after / before).toBeLessThan(1.1)
})
