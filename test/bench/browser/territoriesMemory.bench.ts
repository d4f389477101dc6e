import { expect, test, type CDPSession, type Page } from '@playwright/test'

const SORTS = 10
/** Rows in the page at once, however many the table has. */
const MOST_ROWS = 60
/** MB that may stay after ten sorts and a journey through all rows. */
const MOST_LEFT = 12

/** What the page holds once everything that can be freed is freed. */
async function held(page: Page, session: CDPSession) {
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  const rows = await page.locator('tbody tr.row').count()
  return { mb: usedSize / 1e6, nodes, rows }
}

test('mémoire de la page des territoires, avant et après l’avoir parcourue et triée', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await page.goto('./#/territoires')
  await expect(page.getByRole('row', { name: /Saugues/ })).toBeVisible()
  const sort = page.getByRole('button', { name: 'Habitants' })
  const rows = page.locator('tbody')
  await sort.click()
  const before = await held(page, session)

  for (let k = 0; k < SORTS; k++) {
    await sort.click()
    await rows.getByRole('link').first().focus()
    await page.keyboard.press('End')
    await expect(page.locator('tbody tr[aria-rowindex="1708"]')).toBeVisible()
    await page.keyboard.press('Home')
    await expect(page.locator('tbody tr[aria-rowindex="2"]')).toBeVisible()
  }
  const after = await held(page, session)
  const line = ({ mb, nodes, rows: shown }: typeof before) =>
    `${mb.toFixed(1)} Mo, ${nodes} nœuds, ${shown} lignes sur 1707 dans la page`
  console.log(`à l’arrivée                    ${line(before)}`)
  console.log(`après ${SORTS} tris et allers-retours ${line(after)}`)
  expect(after.rows).toBeLessThanOrEqual(MOST_ROWS)
  expect(after.mb - before.mb).toBeLessThan(MOST_LEFT)
})
