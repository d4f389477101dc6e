import type { Page } from '@playwright/test'
import { OWN_PAGES, openPage } from './support/pages'
import { expect, test } from './support/test'

/**
 * Missing is not none: on each page, each of its files is held back, then refused. Nothing may then be said to be none,
 * at any moment, that is not said once all has come.
 */
const PAGES = OWN_PAGES.filter(
  ({ path }) => path !== './' && !/accessibilite|mentions|france|region/.test(path),
)

/** Keeps each line or cell of the page that says none, whenever it is there. */
const watchNone = () => {
  const found = new Set<string>()
  Object.assign(window, { saidNone: () => [...found] })
  const none =
    /(^|[^\p{L}\d])(aucune?s?|pas encore|n’existe pas)(?!\p{L})|(^|[^\p{L}\d,.\u00a0\u202f])0\s\p{L}/iu
  setInterval(() => {
    const text = document.querySelector<HTMLElement>('#contenu, main')?.innerText ?? ''
    for (const line of text.split(/[\n\t]/)) if (none.test(line)) found.add(line.trim())
  }, 50)
}
const saidNone = (page: Page) =>
  page.evaluate(() => (window as unknown as { saidNone: () => string[] }).saidNone())
/** The files of figures come and go together: nineteen of them would tell nothing more. */
const groupOf = (url: string) => /\/data\/(values\/|.*)/.exec(new URL(url).pathname)?.[1]

for (const entry of PAGES)
  test(`${entry.name} : ce qui n’est pas venu n’est jamais dit absent`, async ({ page, tolerate }) => {
    tolerate(/ERR_FAILED/)
    await page.addInitScript(watchNone)
    const files = new Set<string>()
    page.on('request', (request) => {
      const group = groupOf(request.url())
      if (group !== undefined && request.frame() === page.mainFrame()) files.add(group)
    })
    await openPage(page, entry)
    await expect(page.locator('#contenu')).not.toContainText('Chargement…')
    await page.waitForLoadState('networkidle')
    const usual = await saidNone(page)

    for (const file of [...files]) {
      let refuse = () => {}
      const refused = new Promise<void>((resolve) => (refuse = resolve))
      const pattern = `**/data/${file}${file.endsWith('/') ? '*' : ''}`
      await page.route(pattern, async (route) => {
        await refused
        await route.abort()
      })
      const asked = page.waitForRequest((request) => groupOf(request.url()) === file)
      await page.goto('about:blank')
      await page.goto(entry.path)
      await asked
      await page.waitForTimeout(400)
      refuse()
      await page.waitForLoadState('networkidle')
      const said = (await saidNone(page)).filter((line) => !usual.includes(line))
      expect.soft(said, `sans ${file}`).toEqual([])
      await page.unroute(pattern)
    }
  })
