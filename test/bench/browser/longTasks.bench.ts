import { expect, test } from '@playwright/test'

/** ms. */
interface Long {
  start: number
  duration: number
}

test('tâches longues du premier chargement', async ({ page }) => {
  await page.addInitScript(() => {
    const found: Long[] = []
    Object.assign(window, { found })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) found.push({ start: startTime, duration })
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto('./')
  await page.waitForFunction(() => performance.getEntriesByName('first-coloured-map').length > 0)
  await page.waitForLoadState('networkidle')
  const tasks = await page.evaluate(() => (window as unknown as { found: Long[] }).found)
  for (const { start, duration } of tasks)
    console.log(`${String(Math.round(start)).padStart(6)} ms : ${Math.round(duration)} ms`)
  const total = tasks.reduce((sum, { duration }) => sum + duration, 0)
  console.log(`${tasks.length} tâches de plus de 50 ms, ${Math.round(total)} ms en tout (WebGL logiciel)`)
  expect(tasks.length).toBeGreaterThan(0)
})
