import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Contribution } from '../../../src/schema/contribution'
import { expect } from './test'

export const next = (page: Page) => page.getByRole('button', { name: 'Continuer' })
export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
export const commune = (page: Page) => page.getByRole('combobox', { name: 'Commune principale' })
export const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true })
export const download = (page: Page) => page.getByRole('button', { name: 'Télécharger le fichier' })

/** Presses Tab until the focus is there, as a person without a mouse does. */
export async function tabTo(target: Locator) {
  const page = target.page()
  await expect(target.first()).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${target.toString()}`)
}

/** Fills in an initiative at Ambert and goes to the last step. */
export async function fillIn(page: Page, title: string) {
  await field(page, 'Nom de l’initiative').fill(title)
  await page.getByRole('radio', { name: /Ambulatoire/ }).check()
  await field(page, 'Forme').selectOption('exercice-multisite')
  await page.getByRole('radio', { name: 'Prévue' }).check()
  await next(page).click()
  await page.getByRole('radio', { name: 'Commune', exact: true }).check()
  await commune(page).fill('63600')
  await page.getByRole('option', { name: /^Ambert/ }).click()
  await next(page).click()
  await field(page, 'Le besoin').fill('Deux généralistes sur huit partent.')
  await field(page, 'La réponse').fill('Des confrères viennent deux jours par semaine.')
  await next(page).click()
  await field(page, 'Titre de la source').fill('Le journal')
  await field(page, 'Adresse de la source').fill('https://www.exemple.fr/ambert')
  await next(page).click()
  await expect(step(page, 'Relire et envoyer')).toBeFocused()
}

/** The file that the form gives. */
export async function saved(page: Page, press: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  const text = readFileSync(await file.path(), 'utf8')
  return { name: file.suggestedFilename(), text, contribution: JSON.parse(text) as Contribution }
}
