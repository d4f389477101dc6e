import type { Page } from '@playwright/test'
import { encodeShape } from '@/analysis/zone/encodeShape'
import { square } from '../support/shapes'
import { expect, test } from './support/test'

const LINK = 'Sans réponse recensée, ici'
const place = (page: Page) => page.getByRole('combobox', { name: 'Territoire', exact: true })
const total = (page: Page) => page.locator('.big')
/** What is said of how thin the list of initiatives is, where one looks. */
const census = (page: Page, name: string) =>
  page.getByText(new RegExp(`${name}\\s: \\d+ initiatives? recensées?, dont \\d+ avec un point`))

test.describe('besoin et réponse, là d’où l’on vient', () => {
  test('de la carte limitée à un département, garde ce département et dit combien on y recense', async ({
    page,
  }) => {
    await page.goto('./#/?dans=departement:63')
    await page.getByRole('complementary', { name: 'Puy-de-Dôme' }).getByRole('link', { name: LINK }).click()
    await expect(page).toHaveURL(/sans-reponse\/\?dans=departement:63$/)
    await expect(place(page)).toHaveValue('departement:63')
    await expect(total(page)).toContainText(/bassins? de vie/)
    await expect(census(page, 'Puy-de-Dôme')).toBeVisible()
  })

  test('d’une zone dessinée ou lue, la garde, la nomme, et n’en compte que les bassins', async ({ page }) => {
    await page.goto(`./#/?zone=${encodeShape([[square(2, 46, 1)]])}`)
    await page.getByRole('complementary', { name: 'Zone dessinée' }).getByRole('link', { name: LINK }).click()
    await expect(page).toHaveURL(/sans-reponse\/\?zone=[\w-]+$/)
    await expect(place(page).getByRole('option', { selected: true })).toHaveText('Zone dessinée')
    await expect(page.getByText('Bassins dont la commune pôle est dans la zone.')).toBeVisible()
    await expect(census(page, 'Zone dessinée')).toBeVisible()
    const inZone = await total(page).innerText()
    await page.reload()
    await expect(total(page)).toHaveText(inZone.replace(/\s+/g, ' '))
    await place(page).selectOption('')
    await expect(page).not.toHaveURL(/zone=/)
    await expect(total(page)).not.toHaveText(inZone.replace(/\s+/g, ' '))
  })

  test('du seul rayon autour d’un lieu, y va comme d’une zone', async ({ page }) => {
    await page.goto('./#/?autour=46.3402,2.6066,50,03185&rayon=seul')
    await page.getByRole('link', { name: LINK }).last().click()
    await expect(page).toHaveURL(/sans-reponse\/\?zone=[\w-]+$/)
    await expect(place(page).getByRole('option', { selected: true })).toHaveText('Zone dessinée')
  })

  test('du tableau, garde la région et le seuil ; d’une fiche, son territoire', async ({ page }) => {
    await page.goto('./#/territoires?region=53&seuil=apl<3')
    await page.getByRole('link', { name: 'Territoires sans réponse recensée' }).click()
    await expect(page).toHaveURL(/sans-reponse\/\?dans=region:53&besoin=3$/)
    await expect(page.getByLabel('Besoin', { exact: true })).toHaveValue('3')
    await page.goto('./#/territoire/departement/03')
    await page.getByRole('main').getByRole('link', { name: 'Territoires sans réponse recensée' }).click()
    await expect(place(page)).toHaveValue('departement:03')
  })
})

test('par commune : le tableau y mène, la liste se parcourt au clavier, et dit combien de communes ont une initiative', async ({
  page,
}) => {
  await page.goto('./#/territoires?maille=commune&dep=63')
  await page.getByRole('link', { name: 'Territoires sans réponse recensée' }).click()
  await expect(page).toHaveURL(/sans-reponse\/\?dans=departement:63&maille=commune$/)
  await expect(total(page)).toContainText(/communes?/)
  await expect(page.getByText(/Seules? \d+ communes? sur 46\d (ont|a) une initiative recensée/)).toBeVisible()
  await page
    .getByLabel('Population', { exact: true })
    .selectOption({ label: 'un nombre quelconque d’habitants' })
  await expect(page).toHaveURL(/habitants=tous/)
  const rows = page.locator('tbody')
  await rows.getByRole('link').first().focus()
  await page.keyboard.press('End')
  await expect(rows.getByRole('link').last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/territoire\/commune\/63\d{3}/)
  await page.goBack()
  await page.getByRole('combobox', { name: 'Maille' }).selectOption('bassin')
  await expect(page).not.toHaveURL(/maille=/)
  await expect(total(page)).toContainText(/bassins? de vie/)
})
