import type { Locator, Page } from '@playwright/test'
import { hold } from './support/hold'
import { expect, test } from './support/test'

interface Part {
  name: string
  file: string
  page: string
  ask: (page: Page) => Promise<void>
  there: (page: Page) => Locator
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Parts of the application that come when a click needs them. */
const PARTS: Part[] = [
  {
    name: 'un outil',
    file: 'ZoneSection-*.js',
    page: './',
    ask: (page) => button(page, 'Zone').click(),
    there: (page) => button(page, 'Polygone'),
  },
  {
    name: 'la recherche',
    file: 'PlaceFinder-*.js',
    page: './',
    ask: (page) => page.getByRole('combobox', { name: /^Chercher un lieu/ }).pressSequentially('ambert'),
    there: (page) => page.getByRole('option').first(),
  },
  {
    name: 'la fiche d’un territoire',
    file: 'MapAside-*.js',
    page: './',
    ask: (page) =>
      page
        .getByRole('list', { name: /^Dans la vue/ })
        .getByRole('button')
        .first()
        .click(),
    there: (page) => page.getByRole('complementary', { name: 'Saugues' }),
  },
  {
    name: 'le kit presse',
    file: 'PressKitDialog-*.js',
    page: './#/territoire/bassin/63003',
    ask: (page) => button(page, 'Kit presse').first().click(),
    there: (page) => page.getByRole('dialog', { name: 'Kit presse' }),
  },
]

for (const { name, file, page: path, ask, there } of PARTS)
  test(`${name} se fait attendre : l’attente se voit, et le clic n’est pas perdu`, async ({ page }) => {
    const release = await hold(page, `**/assets/${file}`)
    await page.goto(path)
    // Nothing of the first load is awaited any more.
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await ask(page)
    await expect(page.getByRole('progressbar', { name: 'Chargement…' })).toBeVisible()
    await expect(there(page)).toHaveCount(0)
    release()
    await expect(there(page)).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
  })

test('l’application se fait attendre : la page dit ce qu’elle est, puis lui cède la place', async ({
  page,
}) => {
  const release = await hold(page, '**/assets/application-*.js')
  await page.goto('./exercer/', { waitUntil: 'commit' })
  const arriving = page.locator('.arriving')
  await expect(arriving).toBeVisible()
  await expect(arriving).toContainText(/^Où exercer.*Territoires de soins/)
  release()
  await expect(page.getByRole('heading', { level: 1, name: 'Où exercer' })).toBeVisible()
  await expect(arriving).toHaveCount(0)
})
