import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url))
const LIMIT = 900_000
const COMPRESSED = /\.woff2$/

/** Bytes that a file costs on a host that compresses: gzip at its best, fonts as they are. */
async function cost(path: string): Promise<number> {
  const bytes = await readFile(DIST + path)
  return COMPRESSED.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length
}

test('octets demandés jusqu’à la première carte colorée des bassins', async ({ page }) => {
  const requests: { path: string; at: () => number }[] = []
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(1) || 'index.html'
    requests.push({ path, at: () => request.timing().startTime })
  })
  await page.goto('./')
  const coloured = await page.waitForFunction(
    () => performance.getEntriesByName('first-coloured-map')[0]?.startTime,
  )
  const moment = (await page.evaluate(() => performance.timeOrigin)) + ((await coloured.jsonValue()) ?? 0)

  const before = requests.filter(({ at }) => at() <= moment)
  const costs = await Promise.all(before.map(async ({ path }) => ({ path, bytes: await cost(path) })))
  costs.sort((a, b) => b.bytes - a.bytes)
  const total = costs.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const { path, bytes } of costs) console.log(`${String(bytes).padStart(8)}  ${path}`)
  console.log(`${String(total).padStart(8)}  en tout, ${costs.length} requêtes (limite ${LIMIT})`)

  expect(costs.map(({ path }) => path)).toContain('data/boundaries.json')
  expect(costs.map(({ path }) => path)).toContain('data/values/apl.json')
  expect(total).toBeLessThanOrEqual(LIMIT)
})
