import type { Page } from '@playwright/test'
import { OWN_PAGES, openPage } from './support/pages'
import { expect, test } from './support/test'

/**
 * Missing is not none: on each page, each of its files is held back, then refused. Nothing may then be said to be none,
 * at any moment, that is not said once all has come.
 */
const PAGES = OWN_PAGES.filter(
  ({ path }) => path !== './' && !/accessibilite|mentions|france|region|absent|mes-chiffres/.test(path),
)
/** A composed territory reads every file of communes, which takes long: those are held, and no other. */
const heldOn = (path: string, files: readonly string[]) =>
  /propre\/26/.test(path) ? files.filter((file) => file === 'communes-') : files

/** Keeps each line or cell of the page that says none, whenever it is there. */
const watchNone = () => {
  const found = new Set<string>()
  // “0 sur 3” is a figure of a row, and fewer or more rows are seen while the page has not its height yet.
  const none =
    /(^|[^\p{L}\d])(aucune?s?|pas encore|n’existe pas)(?!\p{L})|(^|[^\p{L}\d,.\u00a0\u202f])0\s(?!sur\s\d)\p{L}/iu
  const look = () => {
    const main = document.querySelector<HTMLElement>('#contenu, main')
    // Before its styles, what is not drawn gives its whole text as one line.
    const text = main?.getClientRects().length ? main.innerText : ''
    for (const line of text.split(/[\n\t]/)) if (none.test(line)) found.add(line.trim())
  }
  setInterval(look, 50)
  const saidNone = () => {
    look()
    return [...found]
  }
  Object.assign(window, { saidNone })
}
/** Lets what has come, or failed, be drawn. */
const frames = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
  })
const saidNone = (page: Page) =>
  page.evaluate(() => (window as unknown as { saidNone: () => string[] }).saidNone())
/** The files of figures come and go together, and so do those of communes: nineteen of them would tell nothing more. */
const groupOf = (name: string) => /^(values\/|communes-|.*)/.exec(name)?.[1] ?? name

interface Held extends Window {
  /** Files that the page has asked for. Those that a worker reads are out of reach: `faults.spec.ts` plays them. */
  asked?: string[]
  /** Once the page has asked for the file that is held: ends the wait, and the file does not come. */
  refuse?: () => void
}
/**
 * The page asks in vain for the file named in its session. Held within the page: a request intercepted outside it would
 * take the browser's cache away, and have it read all scripts again each time.
 */
const holdFile = () => {
  const file = sessionStorage.getItem('held')
  const own = window.fetch
  const names: string[] = []
  Object.assign(window, { asked: names })
  window.fetch = async (...asked) => {
    const [from] = asked
    const { pathname } = new URL(from instanceof Request ? from.url : from, location.href)
    const [, name = ''] = pathname.split('/data/')
    if (name) names.push(name)
    if (file === null) return own(...asked)
    if (/[/-]$/.test(file) ? !name.startsWith(file) : name !== file) return own(...asked)
    await new Promise<void>((end) => {
      const held = window as Held
      const before = held.refuse
      held.refuse = () => {
        before?.()
        end()
      }
    })
    throw new TypeError('Failed to fetch')
  }
}

for (const entry of PAGES)
  test(`${entry.name} : ce qui n’est pas venu n’est jamais dit absent`, async ({ page }) => {
    await page.addInitScript(watchNone)
    await page.addInitScript(holdFile)
    await openPage(page, entry)
    await expect(page.locator('#contenu')).not.toContainText('Chargement…')
    await page.waitForLoadState('networkidle')
    const usual = await saidNone(page)
    const files = new Set((await page.evaluate(() => (window as Held).asked ?? [])).map(groupOf))
    const held = heldOn(entry.path, [...files])
    expect(held).not.toEqual([])

    for (const file of held) {
      await page.evaluate((name) => sessionStorage.setItem('held', name), file)
      await page.reload()
      await page.waitForFunction(() => (window as Held).refuse !== undefined)
      await page.waitForLoadState('networkidle')
      await frames(page)
      await page.evaluate(() => (window as Held).refuse?.())
      await frames(page)
      const said = (await saidNone(page)).filter((line) => !usual.includes(line))
      expect.soft(said, `sans ${file}`).toEqual([])
    }
  })
