import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url))
const LIMIT = 820_000

interface Asked {
  path: string
  at: () => number
}

const COMPRESSED = /\.woff2$/

/** Bytes that a file costs on a host that compresses: gzip at its best, fonts as they are. */
async function cost(path: string): Promise<number> {
  const bytes = await readFile(DIST + path)
  return COMPRESSED.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

/** Bytes of what was asked for before a moment that the page marks; the greatest first. */
async function bytesUntil(page: Page, mark: string, requests: readonly Asked[]) {
  const found = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, mark)
  const moment = (await found.jsonValue()) ?? 0
  // The page's own clock: the other one may be some milliseconds off, and much is asked for just after the mark.
  const { origin, starts } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    starts: performance
      .getEntriesByType('resource')
      .map(({ name, startTime }): [string, number] => [new URL(name).pathname.slice(1), startTime]),
  }))
  const known = new Map(starts)
  const before = requests.filter(({ path, at }) => (known.get(path) ?? at() - origin) <= moment)
  // What page and worker both run is asked for twice, and comes once.
  const paths = [...new Set(before.map(({ path }) => path))]
  const costs = await Promise.all(paths.map(async (path) => ({ path, bytes: await cost(path) })))
  costs.sort((a, b) => b.bytes - a.bytes)
  return { costs, total: costs.reduce((sum, { bytes }) => sum + bytes, 0) }
}

test('octets demandés jusqu’à la première carte colorée des bassins, puis jusqu’à la carte vivante', async ({
  page,
}) => {
  const requests: Asked[] = []
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(1) || 'index.html'
    requests.push({ path, at: () => request.timing().startTime })
  })
  await page.goto('./')
  await page.waitForFunction(() => performance.getEntriesByName('first-coloured-map').length > 0)
  // The page lists a request once it is answered.
  await page.waitForLoadState('networkidle')
  const first = await bytesUntil(page, 'first-picture', requests)
  const live = await bytesUntil(page, 'first-coloured-map', requests)
  for (const { path, bytes } of live.costs) console.log(`${String(bytes).padStart(8)}  ${path}`)
  console.log(`${String(live.total).padStart(8)}  jusqu’à la carte vivante, ${live.costs.length} requêtes`)
  console.log(`${String(first.total).padStart(8)}  jusqu’à la première carte colorée (limite ${LIMIT})`)

  expect(first.costs.some(({ path }) => /carte-light-.*\.svg$/.test(path))).toBe(true)
  expect(live.costs.map(({ path }) => path)).toContain('data/boundaries.json')
  expect(live.costs.map(({ path }) => path)).toContain('data/values/apl.json')
  expect(first.total).toBeLessThanOrEqual(LIMIT)
  expect(live.total).toBeLessThanOrEqual(LIMIT)
})
