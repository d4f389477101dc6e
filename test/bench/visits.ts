import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'
import { format, resolveConfig } from 'prettier'
import { plainServer, type Encoding } from '../e2e/support/plainServer'
import journeys from '../e2e/playwright.config'
import { built } from '../support/built'

/**
 * Bytes of a first and of a returning visit of the map, as a host of the kind described in `scripts/hosting` sends them:
 * `npm run build && npm run visits` writes the table of that page anew.
 */
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
const PAGE = 'scripts/hosting/README.md'
const MARKS = ['<!-- visites : npm run visits -->', '<!-- fin des visites -->'] as const
const VISITS = 10_000_000
const RETURNING = 0.4

interface Visit {
  bytes: number
  requests: number
}

type Server = Awaited<ReturnType<typeof plainServer>>

/** Files are kept in the order of their names: once this one is there, all are. */
const isKept = async () =>
  (await caches.match('./data/values/telemedecine.json', { ignoreVary: true })) !== undefined

/** Opens the map and waits for all that it asks for; with a worker, for all that is kept for later. */
async function visit(context: BrowserContext, server: Server, worker: boolean): Promise<Visit> {
  server.answers.length = 0
  const page = await context.newPage()
  await page.goto(server.address)
  await page.getByText(built.layersSaid).waitFor({ state: 'attached' })
  if (worker) while (!(await page.evaluate(isKept))) await page.waitForTimeout(200)
  await page.waitForLoadState('networkidle')
  await page.close()
  return {
    bytes: server.answers.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: server.answers.length,
  }
}

async function measure(browser: Browser, encoding: Encoding, worker: boolean) {
  const server = await plainServer(DIST, '/', encoding)
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    serviceWorkers: worker ? 'allow' : 'block',
  })
  context.setDefaultTimeout(120_000)
  const first = await visit(context, server, worker)
  const back = await visit(context, server, worker)
  await context.close()
  await server.close()
  return { first, back }
}

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
const kilo = ({ bytes, requests }: Visit) => `${number.format(Math.round(bytes / 1000))} ko (${requests})`
const giga = (first: Visit, back: Visit) =>
  (VISITS * (first.bytes * (1 - RETURNING) + back.bytes * RETURNING)) / 1e9

const browser = await chromium.launch(journeys.use?.launchOptions ?? {})
const lines = [
  '| ce que l’hébergement envoie | première visite | visite de retour | dix millions de visites par mois |',
  '| --- | --- | --- | --- |',
]
try {
  for (const [encoding, name] of [
    ['gzip', 'gzip'],
    ['br', 'brotli'],
  ] as const)
    for (const worker of [false, true]) {
      const { first, back } = await measure(browser, encoding, worker)
      const traffic = giga(first, back)
      lines.push(
        `| ${name}, ${worker ? 'gardé pour marcher sans réseau' : 'sans _service worker_'} | ${kilo(first)} | ${kilo(back)} | ${number.format(Math.round(traffic))} Go ; à 0,01 € le Go, ${number.format(Math.round(traffic * 0.01))} € |`,
      )
      process.stdout.write(`${lines.at(-1)}\n`)
    }
} finally {
  await browser.close()
}
const [before = '', rest = ''] = readFileSync(PAGE, 'utf8').split(MARKS[0])
const after = rest.split(MARKS[1])[1] ?? ''
const text = `${before}${MARKS[0]}\n\n${lines.join('\n')}\n\n${MARKS[1]}${after}`
writeFileSync(PAGE, await format(text, { ...(await resolveConfig(PAGE)), filepath: PAGE }))
