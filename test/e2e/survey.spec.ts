import type { Page } from '@playwright/test'
import { INDICATORS } from '../../src/catalog/indicators'
import { built } from '../support/built'
import { readJson } from '../support/readJson'
import { expect, test } from './support/test'

const sources = readJson('sources.json') as unknown[]

const chart = (page: Page) => page.locator('[data-row]')

test.describe('la page « Soigner demain »', () => {
  test('montre les parts publiées, et dit que l’incertitude est inconnue @everywhere', async ({ page }) => {
    await page.goto('./#/soigner-demain')
    await expect(
      page.getByRole('heading', { level: 1, name: 'La télémédecine améliorera-t-elle l’accès aux soins' }),
    ).toBeVisible()
    const first = page.locator('article').first()
    await expect(first.locator('[data-row^="ensemble-"]')).toHaveCount(5)
    for (const [name, share] of [
      ['Île-de-France', '49'],
      ['Centre-Val de Loire', '38'],
      ['Normandie', '37'],
      ['Bourgogne-Franche-Comté', '34'],
      ['Pays de la Loire', '34'],
    ])
      await expect(chart(page).filter({ hasText: name ?? '' })).toContainText(
        new RegExp(`${share}\\s%.*incertitude inconnue`),
      )
    await expect(first.getByText(/Cercle vide\s: incertitude inconnue/)).toBeVisible()
    await expect(first).not.toContainText('ne se distingue pas')
  })

  test('hachure les treize autres régions, outre-mer compris, et les garde dans le tableau', async ({
    page,
  }) => {
    await page.goto('./#/soigner-demain')
    const map = page.locator('svg[aria-label*="télémédecine"]').filter({ has: page.locator('[data-code]') })
    await expect(map.locator('[data-code]')).toHaveCount(18)
    await expect(map.locator('g[fill^="url("] [data-code]')).toHaveCount(13)
    await expect(map.locator('[data-code="94"] title')).toHaveText('Corse, non publié')
    await expect(page.getByText('Non publié : 13 régions').first()).toBeVisible()
    await page.getByText('Voir le tableau').first().click()
    const table = page.getByRole('table', { name: 'La télémédecine permettra d’améliorer l’accès aux soins' })
    // The country, 18 régions and two groups, under a head.
    await expect(table.getByRole('row')).toHaveCount(22)
    await expect(table.getByRole('row', { name: /Mayotte/ })).toContainText('non publié')
  })

  test('met l’opinion en regard du terrain, sans droite', async ({ page }) => {
    await page.goto('./#/soigner-demain')
    await expect(page.locator('[data-point]')).toHaveCount(5)
    await page.getByText('Généralistes de 60 ans ou plus, 2024', { exact: true }).first().click()
    await expect(
      page.getByRole('img', { name: /Généralistes de 60 ans ou plus, 2024.*Normandie : 37/ }),
    ).toBeVisible()
    await expect(page.getByText('aucune droite n’est tracée')).toBeVisible()
  })

  test('mène des propositions à ce qui les illustre, et dit quand il n’y a rien', async ({ page }) => {
    await page.goto('./#/soigner-demain')
    const advised = built.count(({ telemedicineUse }) => telemedicineUse === 'tele-expertise')
    await expect(
      page.locator('#tele-expertise').getByRole('link', {
        name: new RegExp(`Télé-expertise entre médecins : ${advised}(?!\\d)`),
      }),
    ).toHaveAttribute('href', '/initiatives/?telemedecine=tele-expertise')
    await expect(page.locator('#ethique-des-editeurs')).toContainText('Aucun indicateur ni aucune initiative')
    await page
      .locator('#mission-publique-territoriale')
      .getByRole('link', { name: /Habitants sous 2,5/ })
      .click()
    await expect(page).toHaveURL(/ind=sous-dense/)
  })
})

test.describe('la page « Méthode »', () => {
  test('décrit chaque indicateur, chaque source, ce qui est écarté et les changements @everywhere', async ({
    page,
  }) => {
    await page.goto('./#/methode')
    await expect(page.locator('[id^="indicateur-"]')).toHaveCount(INDICATORS.length)
    await expect(page.locator('[id^="source-"]')).toHaveCount(sources.length)
    const apl = page.locator('#indicateur-apl')
    for (const text of ['Formule', 'Pondération', 'seuils fixes 1,5 – 2,5 – 3,5 – 4,5', 'Drees'])
      await expect(apl).toContainText(text)
    await expect(page.locator('#source-bpe')).toContainText('facilities.json')
    await expect(page.locator('#ecarte-zonage-ecarte')).toContainText('ZIP et ZAC')
    await expect(page.getByRole('heading', { name: 'Comment citer' })).toBeAttached()
    await expect(page.getByText(/Première version/)).toBeAttached()
  })
})
