import { expect, test, type Browser } from '@playwright/test'
import { max, median } from 'd3-array'
import { compared } from '../support/compared'
import { serveRivals } from './serveRivals'

const RUNS = 5

/** ms; `surface` is what the task spends in the browser's drawing surface: in software here, on a processor of its own elsewhere. */
interface Task {
  start: number
  duration: number
  surface: number
}

/** Tasks of more than 50 ms from the navigation until the map is there and the network silent, on a first visit. */
async function longTasks(browser: Browser, address: string, mark: string): Promise<Task[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.addInitScript(() => {
    const found: { start: number; duration: number }[] = []
    const calls: { start: number; duration: number }[] = []
    Object.assign(window, { found, calls })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) found.push({ start: startTime, duration })
    }).observe({ type: 'longtask', buffered: true })
    // The calls that wait for the drawing process.
    const timed = <T extends object>(of: T, name: keyof T & string) => {
      const own = of[name] as (...args: unknown[]) => unknown
      Object.assign(of, {
        [name](...args: unknown[]) {
          const start = performance.now()
          const answer = own.apply(this, args)
          calls.push({ start, duration: performance.now() - start })
          return answer
        },
      })
    }
    timed(HTMLCanvasElement.prototype, 'getContext')
    const webgl = WebGL2RenderingContext.prototype
    for (const name of ['getProgramParameter', 'getShaderParameter', 'getParameter', 'getExtension'] as const)
      timed(webgl, name)
  })
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
  await page.waitForLoadState('networkidle')
  const tasks = await page.evaluate(() => {
    const { found, calls } = window as unknown as Record<'found' | 'calls', Omit<Task, 'surface'>[]>
    return found.map(({ start, duration }) => ({
      start,
      duration,
      surface: calls
        .filter((call) => call.start >= start && call.start < start + duration)
        .reduce((sum, call) => sum + call.duration, 0),
    }))
  })
  await context.close()
  return tasks
}

test('tâches longues du premier chargement, et la plus longue contre les pages les plus simples', async ({
  browser,
  baseURL,
}) => {
  const rivals = await serveRivals()
  const pages = { ici: baseURL ?? '', ...rivals.pages }
  const longest = new Map(Object.keys(pages).map((name) => [name, [] as number[]]))
  try {
    for (let run = 0; run < RUNS; run++)
      for (const [name, address] of Object.entries(pages)) {
        const mark = name === 'ici' ? 'first-coloured-map' : 'first-picture'
        const tasks = await longTasks(browser, address, mark)
        longest.get(name)?.push(max(tasks, ({ duration, surface }) => duration - surface) ?? 0)
        const say = ({ start, duration, surface }: Task) =>
          `${Math.round(duration)} ms à ${Math.round(start)}${surface > 5 ? ` (surface ${Math.round(surface)})` : ''}`
        console.log(`${name} : ${tasks.map(say).join(', ')}`)
      }
  } finally {
    await rivals.close()
  }
  const { ici } = compared('la plus longue tâche, hors surface de dessin', 'ms', longest)
  const plain = ['leaflet', 'plot'].map((name) => median(longest.get(name) ?? []) ?? NaN)
  // No longer than the plainest pages, which have no map: made in one breath with its map, this one took twice that.
  expect(ici).toBeLessThan(1.2 * Math.max(...plain))
})
