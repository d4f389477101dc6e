import type { Page } from '@playwright/test'
import { field, fillIn, next } from './support/contributionForm'
import { openPage, PAGES, visits } from './support/pages'
import { unreadable } from './support/states'
import { expect, test } from './support/test'

/** In both themes, with what was folded open. */
async function judge(page: Page, where = '') {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  for (const [colorScheme, theme] of [
    ['light', 'clair'],
    ['dark', 'sombre'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    expect.soft(await unreadable(page), `${where} ${theme}`).toEqual([])
  }
}

for (const entries of visits(PAGES))
  test(`${entries.map(({ name }) => name).join(', ')} : survolée, au clavier, appuyée ou inactive, chaque commande se lit`, async ({
    page,
  }) => {
    for (const entry of entries) {
      await openPage(page, entry)
      await judge(page, entry.name)
    }
  })

test('les réponses de la recherche, ce qui est autour d’un point et le kit presse se lisent dans chaque état', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('combobox').first().fill('ambert')
  await expect(page.getByRole('option').first()).toBeVisible()
  await judge(page)
  await page.goto('./#/?autour=45.55,3.74,20')
  await expect(page.getByText(/à vol d’oiseau/).first()).toBeVisible()
  await judge(page)
  await page.goto('./#/territoire/bassin/63003')
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
  await page.getByRole('button', { name: 'Kit presse' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Kit presse' })).toContainText(/Ambert/)
  await judge(page)
})

test('le formulaire, ses refus et sa dernière étape se lisent dans chaque état', async ({ page }) => {
  await page.goto('./#/contribuer')
  await next(page).click()
  await expect(field(page, 'Nom de l’initiative')).toHaveAttribute('aria-invalid', 'true')
  await judge(page)
  await fillIn(page, 'Consultations avancées à Ambert')
  await judge(page)
})

test('le menu du téléphone et sa feuille se lisent dans chaque état @phone', async ({ page }) => {
  await openPage(page, PAGES[1]!)
  await judge(page)
  await page.getByRole('button', { name: 'Menu' }).tap()
  await judge(page)
})

test('des mots blancs sur du papier, au survol ou inactifs, ne passent pas', async ({ page }) => {
  await openPage(
    page,
    PAGES.find(({ name }) => name === 'la contribution')!,
  )
  expect(await unreadable(page)).toEqual([])
  // Through the style sheets' own interface: the page's policy lets no style be written into it.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      .control:hover { color: #fff !important; background: #f3f1ea !important }
      .control:disabled { opacity: 0.3 }`)
    document.adoptedStyleSheets = [sheet]
  })
  const faults = (await unreadable(page)).join('\n')
  expect(faults).toMatch(/survol : .*1\.1\d \(#ffffff sur #f3f1ea\)/)
  expect(faults).toMatch(/inactif : /)
  expect(faults).not.toMatch(/repos : /)
})
