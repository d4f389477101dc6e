import type { Page } from '@playwright/test'
import { built, said } from '../support/built'
import { openPage, OWN_PAGES } from './support/pages'
import { expect, test } from './support/test'
import { boxOf } from './support/whereOnMap'

/** How many sheets the page takes, as the browser prints it. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
const spaced = (text: string) => new RegExp(text.replace(/[()?+]/g, '\\$&').replace(/\s+/g, '\\s+'))
const head = (page: Page) => page.locator('.paper-head')
const rows = (page: Page) => page.locator('tbody tr.row')

/** More sheets than these would be a waste, whatever the data. */
const MOST = 60

test.describe('sur papier', () => {
  test.use({ colorScheme: 'dark' })

  for (const entry of OWN_PAGES)
    test(`${entry.name} : adresse, date, fond clair, ni menu, ni bouton, et des feuilles en nombre borné`, async ({
      page,
    }) => {
      await openPage(page, entry)
      // Who answers for the site is one click away from each page; the legal notice itself has its links at its foot.
      await expect(
        page.getByRole('main').getByRole('link', { name: 'Mentions légales' }).first(),
      ).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await expect(head(page)).toContainText(page.url())
      await expect(head(page)).toContainText(/Imprimé le \d/)
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
      await expect(page.getByRole('banner')).toBeHidden()
      for (const control of await page.locator('.control').all()) await expect(control).toBeHidden()
      // Nothing is wider than a sheet on its side.
      await page.setViewportSize({ width: 1040, height: 720 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(1040)
      // A figure is never cut: none is higher than a sheet on its feet.
      await page.setViewportSize({ width: 703, height: 1009 })
      const tall = await page
        .locator('figure')
        .evaluateAll((figures) => Math.max(0, ...figures.map((it) => it.getBoundingClientRect().height)))
      expect(tall).toBeLessThanOrEqual(1009)
      expect(await sheets(page)).toBeLessThanOrEqual(MOST)
    })

  test('la carte est celle du kit presse, avec sa légende et sa source, sur une feuille', async ({
    page,
  }) => {
    await page.goto('./#/?maille=departement&dans=region:53&maternites=2013-2023')
    await page.mouse.move(500, 300)
    await page.emulateMedia({ media: 'print' })
    const plate = page.locator('.paper-picture')
    await expect(plate).toContainText('2,5 à moins de 3,5')
    await expect(plate).toContainText(/Maternités fermées\s?entre 2013 et\s?2023/)
    await expect(plate).toContainText(/Source\s?: Drees.*Drees, SAE, 2023/)
    await expect(page.locator('canvas').first()).toBeHidden()
    expect(await sheets(page)).toBe(1)
  })

  test('la carte dit en toutes lettres la zone et les filtres d’initiatives', async ({ page }) => {
    await page.goto('./#/?dans=departement:63&couches=formation&debut=depuis-2023&mots=stage')
    await page.mouse.move(500, 300)
    await page.emulateMedia({ media: 'print' })
    await expect(head(page)).toContainText(
      /Filtre\s?: Puy-de-Dôme\s?; Initiatives\s?: Formation\s?; texte «\s?stage\s?»\s?; 2023 et après\./i,
    )
  })

  test('sans que la page ait été touchée, la carte du kit presse est prête', async ({ page }) => {
    await page.goto('./')
    // There once all that it draws has come, without a gesture on the page.
    await expect(page.locator('.printed-map')).toBeAttached()
    const drawn = await page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'))
      for (let turn = 0; turn < 200; turn++) await Promise.resolve()
      return document.querySelectorAll('.paper-picture svg').length
    })
    expect(drawn).toBe(1)
  })

  test('le tableau dit ce qu’il garde, son ordre et combien de lignes il imprime, sous un titre répété', async ({
    page,
  }) => {
    await page.goto('./#/territoires')
    await expect(rows(page).first()).toContainText('Saugues')
    const onScreen = await rows(page).count()
    await page.emulateMedia({ media: 'print' })
    await expect(rows(page)).toHaveCount(300)
    expect(onScreen).toBeLessThan(300)
    await expect(head(page)).toContainText('Sans filtre. Classement')
    await expect(head(page)).toContainText(spaced(`les 300 premières lignes sur ${said(built.bassins)}`))
    await expect(head(page)).toContainText(/fichier CSV\s?: bouton «\s?Exporter ces lignes\s?»/)
    const table = page.getByRole('table').first()
    expect(await table.locator('thead').evaluate((it) => getComputedStyle(it).display)).toBe(
      'table-header-group',
    )
    expect(
      await rows(page)
        .first()
        .evaluate((it) => getComputedStyle(it).breakInside),
    ).toBe('avoid')
    // A button in a head is not drawn again on the next sheet.
    await expect(table.locator('thead button')).toHaveCount(0)
    expect(await sheets(page)).toBeLessThanOrEqual(14)

    await page.emulateMedia({ media: 'screen' })
    await expect(head(page)).toHaveCount(0)
    await page.goto('./#/territoires?seuil=apl<2.5&dep=63&tri=nom')
    await page.emulateMedia({ media: 'print' })
    await expect(head(page)).toContainText(
      /Filtre\s?: Puy-de-Dôme\s?; APL.* moins de 2,5\. Classement\s?: Territoire, de A à Z\./,
    )
    expect(await sheets(page)).toBe(1)
  })

  test('besoin et réponse imprime toutes ses lignes, la règle en toutes lettres et sa carte', async ({
    page,
  }) => {
    await page.goto('./#/territoires/sans-reponse')
    await expect(page.locator('.big')).toContainText(String(built.unanswered.count))
    await page.waitForLoadState('networkidle')
    // As by Ctrl + P, without a word of the media before: all must be there when `beforeprint` ends.
    const drawn = await page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'))
      for (let turn = 0; turn < 200; turn++) await Promise.resolve()
      return [
        document.querySelectorAll('tbody tr.row').length,
        document.querySelectorAll('.paper-picture svg').length,
      ]
    })
    expect(drawn).toEqual([built.unanswered.count, 1])
    await page.emulateMedia({ media: 'print' })
    await expect(head(page)).toContainText(/Classement\s?: Habitants, du plus grand au plus petit/)
    await expect(page.getByRole('group', { name: /^La règle/ })).toContainText('inférieure à 2,5')
    expect(await sheets(page)).toBeLessThanOrEqual(2 + Math.ceil(built.unanswered.count / 40))
    // As wide as a sheet: the map comes after the last row, not behind the rows.
    await page.setViewportSize({ width: 794, height: 1123 })
    const last = await boxOf(rows(page).last())
    expect((await boxOf(page.locator('.paper-picture'))).top).toBeGreaterThanOrEqual(last.bottom)
  })

  const NOTES = [
    { place: 'bassin/63003', name: 'Ambert', alike: 'Territoires comparables', supposed: true },
    { place: 'departement/43', name: 'Haute-Loire', alike: 'son bassin de vie le moins bien doté' },
    { place: 'commune/43234', name: 'Saugues', alike: 'à Saugues, son bassin de vie' },
    { place: 'propre/266APhG~Essai', name: 'Essai', alike: 'Territoires comparables' },
  ]
  test('la note pour un conseil : deux pages, ses figures, ses sources, son code QR', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => void (document.documentElement.dataset['asked'] = 'print')
    })
    for (const { place, name, alike, supposed } of NOTES) {
      await page.goto(`./#/territoire/${place}`)
      await page.getByRole('button', { name: 'Note pour un conseil' }).click()
      // The page asks to be printed once the note has all that it says.
      await expect(page.locator('html')).toHaveAttribute('data-asked', 'print')
      // As the browser lays it out: nothing can be waited for.
      expect([name, await sheets(page)]).toEqual([name, 2])
      await page.emulateMedia({ media: 'print' })
      const note = page.locator('.council-note')
      await expect(note.getByRole('heading', { level: 1 })).toHaveText(name)
      await expect(note.getByText('Note d’aide à la décision')).toBeVisible()
      await expect(note.getByRole('img', { name: 'Code QR de cette adresse' })).toBeVisible()
      await expect(note.locator('.vector-map')).toBeVisible()
      await expect(note.locator('.chart svg')).toHaveCount(2)
      await expect(note.getByText(/^Consultations manquantes par an, au moins \(20\d\d\)$/)).toBeVisible()
      await expect(note.getByText('C’est une borne basse')).toBeVisible()
      await expect(note.getByRole('heading', { name: alike })).toBeVisible()
      await expect(note.getByRole('heading', { name: 'Ce qui a été tenté', exact: true })).toBeVisible()
      await expect(note.getByText(/Drees, 20\d\d \(.*ODbL/)).toBeVisible()
      await expect(note.getByText(/ passerait de .*et non de la Drees/)).toHaveCount(supposed ? 1 : 0)
      await expect(page.locator('article.sheet')).toBeHidden()
      await page.emulateMedia({ media: null })
      await expect(note).toHaveCount(0)
    }
  })
})
