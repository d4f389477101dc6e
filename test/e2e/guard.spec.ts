import { test } from './support/test'

/** The journeys' own guard: each fault must make its journey fail, or errors would go unseen everywhere. */
test.describe('le garde-fou des parcours', () => {
  test.beforeEach(({ page }) => page.goto('./404.html').then(() => undefined))

  test('laisse passer une page sans faute', () => undefined)

  test('refuse une erreur dans la console', async ({ page }) => {
    test.fail()
    await page.evaluate(() => console.error('faute'))
  })

  test('refuse une exception', async ({ page }) => {
    test.fail()
    await page.addScriptTag({ content: "throw new Error('faute')" })
  })

  test('refuse une requête hors du site', async ({ page, tolerate, baseURL }) => {
    test.fail()
    tolerate(/^console/)
    // Same machine, other name: another origin all the same.
    const elsewhere = (baseURL ?? '').replace('127.0.0.1', 'localhost')
    await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).catch(() => undefined), elsewhere)
  })
})
