import { built, said, saidPattern } from '../support/built'
import { SLOW_LINE } from './support/slowLine'
import { expect, test } from './support/test'

const AMBERT = './territoire/bassin/63003-ambert/'
/** Sum of all layout shifts, those of the font's coming among them. */
const STILL = 0.005
const { communes, people, access } = built.bassin('63003')

test.describe('une page de territoire', () => {
  test.describe('sans JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('se lit : nom, première phrase, chiffres et sources, et mène aux autres', async ({ page }) => {
      const response = await page.goto(AMBERT)
      expect(response?.status()).toBe(200)
      await expect(page).toHaveTitle('Ambert · bassin de vie · Puy-de-Dôme · Territoires de soins')
      await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
      await expect(page.locator('.lede')).toHaveText(
        new RegExp(`^${communes} communes, ${saidPattern(people)} habitants`),
      )
      await expect(page.locator('dl.keys').getByText(said(access, 2), { exact: true })).toBeVisible()
      await expect(page.getByRole('link', { name: /Drees, 2023/ }).first()).toBeVisible()
      const description = await page.locator('meta[name=description]').getAttribute('content')
      expect(description?.length).toBeLessThanOrEqual(160)
      // What only a script answers is not there.
      await expect(page.getByRole('button')).toHaveCount(0)
      await page.getByRole('link', { name: 'Puy-de-Dôme' }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: 'Puy-de-Dôme' })).toBeVisible()
    })
  })

  test('devient l’application à la même adresse, là où l’on en était', async ({ page }) => {
    await page.goto(AMBERT)
    await expect(page.locator('#still')).toHaveCount(0)
    await expect(page).toHaveURL(/\/territoire\/bassin\/63003-ambert\/$/)
    await expect(page.getByRole('button', { name: 'Kit presse' })).toBeEnabled()
    await page.goto(`${AMBERT}?langue=en`)
    await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
    await expect(
      page.getByText(new RegExp(`${people.toLocaleString('en').replace(',', '.')} inhabitants`)),
    ).toBeVisible()
  })

  test('sur une ligne lente, laisse le lecteur où il lit, et rien ne bouge', async ({ page }) => {
    // More than what a file that hangs is waited for, by the line alone.
    test.slow()
    const session = await page.context().newCDPSession(page)
    await session.send('Network.emulateNetworkConditions', SLOW_LINE)
    await page.addInitScript(() => {
      const seen = { moved: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          seen.moved += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(AMBERT, { waitUntil: 'commit' })
    const heading = (of: string) => page.locator(of).getByRole('heading', { name: 'Territoires voisins' })
    const placeIn = (of: string) => heading(of).evaluate((element) => element.getBoundingClientRect().top)
    await heading('#still').evaluate((element) => element.scrollIntoView())
    // The font is not the application's: what it moves is in the sum below.
    await page.evaluate(() => document.fonts.ready)
    const before = await placeIn('#still')
    await expect(page.locator('#still')).toHaveCount(0)
    expect(Math.abs((await placeIn('#app')) - before)).toBeLessThan(2)
    const scroller = page.locator('#app .reading')
    for (let step = 0; step < 12; step++)
      await scroller.evaluate((element) => element.scrollBy(0, innerHeight / 2))
    expect(
      await page.evaluate(() => (window as unknown as { seen: { moved: number } }).seen.moved),
    ).toBeLessThan(STILL)
    await session.send('Network.emulateNetworkConditions', {
      ...SLOW_LINE,
      latency: 0,
      downloadThroughput: -1,
    })
    await session.detach()
  })

  test('en anglais, garde son adresse avec l’application, et mène aux autres pages en anglais', async ({
    page,
  }) => {
    // The file is written where the site has an address: the French one stands for it, in its folder.
    await page.route(/\/en\/territoire\//, async (route) => {
      const french = await page.request.get(route.request().url().replace('/en/', '/'))
      const deeper = (await french.text()).replaceAll('"../../../', '"../../../../')
      await route.fulfill({ contentType: 'text/html', body: deeper.replace('lang="fr"', 'lang="en"') })
    })
    await page.goto('./en/territoire/bassin/63003-ambert/')
    await expect(page.locator('#still')).toHaveCount(0)
    await expect(page.getByText(/inhabitants/).first()).toBeVisible()
    await expect(page).toHaveURL(/\/en\/territoire\/bassin\/63003-ambert\/$/)
    const french = page.getByRole('link', { name: 'FR, version française de cette page' })
    await expect(french).toHaveAttribute('href', /^(?!.*\/en\/).*\/territoire\/bassin\/63003-ambert\/$/)
    await page.getByRole('link', { name: 'Puy-de-Dôme' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Puy-de-Dôme' })).toBeVisible()
    await expect(page).toHaveURL(/\/en\/territoire\/departement\/63-puy-de-dome\/$/)
    await page.reload()
    await expect(page.getByText(/inhabitants/).first()).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
    await expect(page).toHaveURL(/\/en\/territoire\/bassin\/63003-ambert\/$/)
  })
})
