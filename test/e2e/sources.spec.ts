import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/test'

/** Where figures are, and whose they are there. */
const PLACES: readonly { name: string; path: string; at: (page: Page) => Locator; producer: string }[] = [
  {
    name: 'la légende de la carte',
    path: './',
    at: (page) => page.getByRole('region', { name: 'Légende' }),
    producer: 'https://data.drees',
  },
  {
    name: 'le panneau d’un territoire',
    path: './#/?sel=bassin:63003',
    at: (page) => page.getByRole('complementary', { name: 'Ambert' }).locator('h3').first(),
    producer: 'https://data.drees',
  },
  {
    name: 'l’évolution',
    path: './#/territoire/bassin/63003',
    at: (page) => page.locator('figure.chart').filter({ hasText: 'l’accès aux généralistes de 2015 à' }),
    producer: 'https://data.drees',
  },
  {
    name: 'les structures par commune',
    path: './#/territoire/bassin/63003',
    at: (page) => page.locator('section').filter({ hasText: 'Maisons et centres de santé, par commune' }),
    producer: 'https://www.insee.fr',
  },
  {
    name: 'le pied du tableau, sur un écran bas',
    path: './#/territoires',
    at: (page) => page.locator(':has(> .hint)'),
    producer: 'https://data.drees',
  },
  {
    name: 'besoin et réponse',
    path: './#/territoires/sans-reponse',
    at: (page) => page.locator('.caution'),
    producer: 'https://data.drees',
  },
  {
    name: 'l’enquête',
    path: './#/soigner-demain',
    at: (page) => page.locator('article').first(),
    producer: 'https://www.conseil-national.medecin.fr',
  },
  {
    name: 'les chiffres autour d’une initiative',
    path: './#/initiatives/accueil-des-internes-en-aveyron',
    at: (page) => page.getByRole('row', { name: /^Généralistes/ }).first(),
    producer: 'https://www.insee.fr',
  },
]

for (const { name, path, at, producer } of PLACES)
  test(`la source mène au producteur, et dit jour de lecture et licence : ${name}`, async ({ page }) => {
    await page.goto(path)
    const place = at(page)
    await expect(place.locator(`a[href^="${producer}"]`).first()).toBeVisible()
    // The button that follows the producer's link: a section may hold several lines.
    const more = place
      .locator(':has(> a, > span a)')
      .filter({ has: page.locator(`a[href^="${producer}"]`) })
      .getByRole('button', { name: /^D’où viennent ces chiffres/ })
      .first()
    await more.click()
    const sheet = page.getByRole('dialog', { name: 'D’où viennent ces chiffres' })
    await expect(sheet.locator('dt', { hasText: /^Lu le$/ }).first()).toBeVisible()
    await expect(sheet.locator('dt', { hasText: /^Licence$/ }).first()).toBeAttached()
    await expect(sheet.locator(`a[href^="${producer}"]`).first()).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(more).toBeFocused()
  })

test('une copie d’un tiers dit ce qui en a été rapproché, et une licence non confirmée ce qu’elle permet', async ({
  page,
}) => {
  await page.goto('./#/territoire/bassin/63003')
  const doctors = page.locator('.keys > div').filter({ hasText: 'Assurance maladie, 2024' })
  await expect(doctors).toContainText('licence à confirmer')
  await doctors.getByRole('button', { name: /^D’où viennent/ }).click()
  const sheet = page.getByRole('dialog')
  for (const fact of ['Reçu par', 'Rapproché', 'Réutilisation'])
    await expect(sheet.locator('dt', { hasText: new RegExp(`^${fact}$`) }).first()).toBeVisible()
})

test('une vue intégrée mène elle aussi au producteur', async ({ page }) => {
  await page.goto('./?embed=1#/territoire/bassin/63003')
  const foot = page.locator('footer')
  await expect(foot.locator('a[href^="https://data.drees"]')).toBeVisible()
  await foot.getByRole('button', { name: /^D’où viennent/ }).click()
  await expect(page.getByRole('dialog').getByText('Lu le').first()).toBeVisible()
})
