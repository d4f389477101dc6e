import { expect, test, type CDPSession, type Page } from '@playwright/test'
import { median } from 'd3-array'
import { built } from '../../support/built'
import { builtLevel } from '../../support/communeLevel'

const SORTS = 10
/** Rows in the page at once, however many the table has. */
const MOST_ROWS = 60
/** MB that may stay after ten sorts and a journey through all rows. */
const MOST_LEFT = 12
/** ms that a sort may take, from the click to the rows. */
const MOST_SORT = 100

/** What the page holds once everything that can be freed is freed. */
async function held(page: Page, session: CDPSession) {
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  const rows = await page.locator('tbody tr.row').count()
  return { mb: usedSize / 1e6, nodes, rows }
}

/** ms from a click on a column to the rows that stand in the new order. */
const sortTime = (page: Page, column: string) =>
  page.getByRole('button', { name: column, exact: true }).evaluate(
    (button: HTMLElement) =>
      new Promise<number>((done) => {
        const first = () => document.querySelector('tbody tr.row')?.textContent
        const before = first()
        const watcher = new MutationObserver(() => {
          if (first() === before) return
          watcher.disconnect()
          done(performance.now() - start)
        })
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true })
        const start = performance.now()
        button.click()
      }),
  )

/** Until the page has had two turns with nothing else to do. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))),
  )

for (const { level, order, count, row } of [
  { level: 'bassin', order: '', count: built.bassins, row: /Saugues/ },
  { level: 'commune', order: '&tri=-nom', count: builtLevel().table.code.length, row: /Zuydcoote/ },
] as const)
  test(`mémoire du tableau, maille ${level}, avant et après l’avoir parcouru et trié`, async ({ page }) => {
    const session = await page.context().newCDPSession(page)
    await page.goto(`./#/territoires?maille=${level}${order}`)
    await expect(page.getByRole('row', { name: row }).first()).toBeVisible()
    const sort = page.getByRole('button', { name: 'Habitants' })
    const rows = page.locator('tbody')
    await sort.click()
    const before = await held(page, session)

    for (let k = 0; k < SORTS; k++) {
      await sort.click()
      await rows.getByRole('link').first().focus()
      await page.keyboard.press('End')
      await expect(page.locator(`tbody tr[aria-rowindex="${count + 1}"]`)).toBeVisible()
      await page.keyboard.press('Home')
      await expect(page.locator('tbody tr[aria-rowindex="2"]')).toBeVisible()
    }
    const after = await held(page, session)
    const times: number[] = []
    // Each first sort of a column colours the map by it too.
    for (let k = 0; k < SORTS; k++) {
      times.push(await sortTime(page, k % 2 ? 'Habitants' : 'Territoire'))
      await settled(page)
    }
    const line = ({ mb, nodes, rows: shown }: typeof before) =>
      `${mb.toFixed(1)} Mo, ${nodes} nœuds, ${shown} lignes sur ${count} dans la page`
    console.log(`à l’arrivée                    ${line(before)}`)
    console.log(`après ${SORTS} tris et allers-retours ${line(after)}`)
    console.log(`un tri, du clic aux lignes : médiane ${median(times)?.toFixed(0)} ms`)
    expect(after.rows).toBeLessThanOrEqual(MOST_ROWS)
    expect(after.mb - before.mb).toBeLessThan(MOST_LEFT)
    expect(median(times)).toBeLessThan(MOST_SORT)
  })
