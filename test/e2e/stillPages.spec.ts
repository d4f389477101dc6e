import { built, said, saidPattern } from '../support/built'
import { expect, test } from './support/test'

const AMBERT = './territoire/bassin/63003-ambert/'
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
})
