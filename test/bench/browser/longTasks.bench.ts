import { expect, test, type Browser } from '@playwright/test'
import { descending, median } from 'd3-array'
import { compared } from '../support/compared'
import { serveRivals } from './serveRivals'

const RUNS = 5
/** ms of processor time under which a task is not worth a word. */
const SHORT = 20

/** ms. `cpu` is what the page's thread worked: neither the drawing surface it waits for nor the neighbours it shares a machine with lengthen it. */
interface Task {
  clock: number
  cpu: number
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  dur?: number
  tdur?: number
}

/** Tasks of the page's thread from the navigation until the map is there and the network silent, on a first visit; the greatest first. */
async function tasksOf(browser: Browser, address: string, mark: string): Promise<Task[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] })
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
  await page.waitForLoadState('networkidle')
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[]
  }
  await context.close()
  const own = traceEvents.find(({ name }) => name === mark)
  return traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === own?.pid && tid === own.tid)
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, cpu: tdur / 1000 }))
    .sort((a, b) => descending(a.cpu, b.cpu))
}

test('la plus longue tâche du premier chargement, contre les pages les plus simples', async ({
  browser,
  baseURL,
}) => {
  const rivals = await serveRivals()
  const pages = { ici: baseURL ?? '', ...rivals.pages }
  const clock = new Map(Object.keys(pages).map((name) => [name, [] as number[]]))
  const cpu = new Map(Object.keys(pages).map((name) => [name, [] as number[]]))
  try {
    // In turn, so that a busy moment of the machine weighs on each alike.
    for (let run = 0; run < RUNS; run++)
      for (const [name, address] of Object.entries(pages)) {
        const mark = name === 'ici' ? 'first-coloured-map' : 'first-picture'
        const tasks = await tasksOf(browser, address, mark)
        cpu.get(name)?.push(tasks[0]?.cpu ?? NaN)
        clock.get(name)?.push(Math.max(...tasks.map((task) => task.clock)))
        const said = tasks.filter((task) => task.cpu > SHORT)
        console.log(
          `${name} : ${said.map((task) => `${task.cpu.toFixed(0)} (${task.clock.toFixed(0)})`).join(', ')}`,
        )
      }
  } finally {
    await rivals.close()
  }
  compared('la plus longue tâche, à l’horloge', 'ms', clock)
  const { ici } = compared('la plus longue tâche, en temps de processeur', 'ms', cpu)
  // Shorter than those of the plainest pages, which have no map.
  for (const name of ['leaflet', 'plot']) expect(ici).toBeLessThan(median(cpu.get(name) ?? []) ?? NaN)
})
