import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { moderationDesk } from '../support/moderationDesk'
import { commune, download, field, next, saved, step, tabTo } from './support/contributionForm'
import { expect, test } from './support/test'
import { built } from '../support/built'

const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())

test('une contribution va du formulaire à la fiche publiée, au clavier seul', async ({
  page,
  tolerate,
}, info) => {
  // What is published here after the site was built has no file yet: its page is found by 404.html, which looks for the
  // script that sends there at each depth above its own. Nothing else may be missing.
  tolerate(
    /status of 404 \(Not Found\) \(\S+\/initiatives\/(medicobus-de-l-orne-et-du-perche\/)?(redirect\.js)?\)$/,
  )
  const type = (text: string) => page.keyboard.type(text)
  // The day of the moderator's desk: what is written in days to come is refused.
  await page.clock.setSystemTime(new Date('2026-11-23T12:00:00'))
  await page.goto('./#/contribuer')
  await expect(page).toHaveTitle('Partager une initiative · Territoires de soins')
  await expect(page.getByText('N’écrivez aucune donnée de patient')).toBeVisible()

  // What is wrong is said in plain words, at the field, and the focus goes there.
  await tabTo(next(page))
  await press(page, 'Enter')
  const title = field(page, 'Nom de l’initiative')
  await expect(title).toBeFocused()
  await expect(page.locator('[data-field="title"]')).toContainText('À remplir.')
  await expect(title).toHaveAttribute('aria-invalid', 'true')
  await type('Médicobus <img src=x onerror=alert(1)>')
  await expect(page.locator('[data-field="title"]')).toContainText('Texte simple seulement')
  await press(page, 'ControlOrMeta+a')
  await type('Médicobus de l’Orne et du Perche')
  await expect(title).not.toHaveAttribute('aria-invalid')

  await tabTo(page.getByRole('radio', { name: /Regroupement/ }))
  await press(page, 'ArrowDown', 'ArrowDown')
  await tabTo(field(page, 'Forme'))
  await type('Mobile')
  await expect(field(page, 'Forme')).toHaveValue('mobile')
  await tabTo(page.getByRole('radio', { name: 'En activité' }))
  await press(page, 'ArrowDown')
  await tabTo(field(page, 'Année de début'))
  await type('2099')
  await press(page, 'Enter')
  await expect(page.getByText('Année à venir : laissez vide')).toBeVisible()
  await press(page, 'ControlOrMeta+a')
  await type('2025')
  await press(page, 'Enter')

  await expect(step(page, 'Où')).toBeFocused()
  await tabTo(page.getByRole('radio', { name: 'Commune', exact: true }))
  await press(page, 'Space')
  await tabTo(commune(page))
  await type('perche en noce')
  await expect(page.getByRole('option').first()).toContainText('Perche en Nocé')
  await press(page, 'Enter')
  await expect(page.getByText('Perche en Nocé, Orne', { exact: true })).toBeVisible()
  await expect(commune(page)).toBeFocused()
  await tabTo(next(page))
  await press(page, 'Enter')

  await expect(step(page, 'Besoin et réponse')).toBeFocused()
  await tabTo(field(page, 'Le besoin'))
  await type('Un habitant sur cinq sans médecin traitant.')
  await press(page, 'Tab')
  await type('Un cabinet mobile va de village en village.')
  await expect(page.getByText(/Brouillon gardé sur cet appareil à \d\d:\d\d/)).toBeVisible()

  // Closed and opened again, the draft is there, at the same step.
  await page.reload()
  await expect(page.getByText('Votre brouillon a été retrouvé.')).toBeVisible()
  await expect(field(page, 'La réponse')).toHaveValue('Un cabinet mobile va de village en village.')
  await tabTo(next(page))
  await press(page, 'Enter')
  await tabTo(field(page, 'Titre de la source'))
  await type('Le journal')
  await press(page, 'Tab')
  await type('javascript:alert(1)')
  await press(page, 'Enter')
  await expect(page.getByText('Adresse complète attendue')).toBeVisible()
  await press(page, 'ControlOrMeta+a')
  await type('https://www.exemple.fr/perche')
  // What runs is what a text of 2023 or later says.
  await press(page, 'Tab')
  await type('2025')
  await press(page, 'Enter')

  await expect(step(page, 'Relire et envoyer')).toBeFocused()
  const twins = page.locator('section').filter({ hasText: 'Déjà au catalogue' })
  await expect(twins.getByRole('link', { name: 'Médicobus de l’Orne' })).toBeVisible()
  await expect(twins.getByRole('link', { name: 'Corriger cette fiche' })).toBeVisible()
  await expect(download(page)).toBeDisabled()
  await tabTo(page.getByRole('checkbox', { name: /J’accepte que ces informations/ }))
  await press(page, 'Space')
  await tabTo(download(page))
  const { name, text, contribution } = await saved(page, () => press(page, 'Enter'))
  expect(contribution.initiative).toMatchObject({
    ...{ id: 'medicobus-de-l-orne-et-du-perche', axis: 'ambulatoire', type: 'mobile', status: 'planned' },
    ...{ scope: 'commune', startYear: 2025, departements: ['61'], regions: ['28'] },
    place: { commune: '61309', precision: 'commune' },
  })

  // On the author's own map at once, as a draft; published nowhere.
  await page.goto('./#/initiatives')
  await expect(page.getByRole('region', { name: 'Votre brouillon' })).toContainText('Perche en Nocé')
  await expect(
    page.locator('title').filter({ hasText: 'Brouillon : Médicobus de l’Orne et du Perche' }),
  ).toBeAttached()
  await expect(page.getByText(`${built.initiatives} initiatives sur ${built.initiatives}`)).toBeVisible()

  // The file, in the hands of a moderator, on a copy of the repository's data.
  const folder = info.outputPath('repository')
  mkdirSync(folder, { recursive: true })
  const desk = moderationDesk(folder, { [name]: text })
  const reference = /^contribution-([0-9A-F]{8})\.json$/.exec(name)?.[1] ?? ''
  expect(desk.run('review', desk.inbox).said).toMatch(/✔ [0-9A-F]{8} nouvelle[^✔✘]*doublon possible/)
  const file = join(desk.data, 'initiatives', 'medicobus-de-l-orne-et-du-perche.json')
  expect(existsSync(file)).toBe(false)
  expect(desk.run('accept', reference, desk.inbox, '--status', 'active').status).toBe(0)
  expect(existsSync(file)).toBe(true)

  // What that copy publishes is what the site then shows.
  await page.route('**/data/**', (route) =>
    route.fulfill({ path: join(desk.out, new URL(route.request().url()).pathname.replace('/data/', '')) }),
  )
  await page.goto('./#/initiatives/medicobus-de-l-orne-et-du-perche')
  await page.reload()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Médicobus de l’Orne et du Perche' }),
  ).toBeVisible()
  await expect(page.getByText('publiée le 23 nov. 2026')).toBeVisible()
  await expect(page.getByText('En activité', { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'exemple.fr' })).toHaveAttribute(
    'href',
    'https://www.exemple.fr/perche',
  )
  await page.goto('./#/initiatives/suivi')
  const row = page.getByRole('row').filter({ hasText: reference })
  await expect(row).toContainText(/la vôtre[^]*Publiée/)
  await row.getByRole('link', { name: 'Voir la fiche' }).click()
  await expect(page).toHaveURL(/medicobus-de-l-orne-et-du-perche/)
})

test('ce qui est tapé juste avant de recharger n’est pas perdu', async ({ page }) => {
  await page.goto('./#/contribuer')
  const title = field(page, 'Nom de l’initiative')
  await title.fill('Une maison de santé')
  await expect(page.getByText(/Brouillon gardé sur cet appareil à/)).toBeVisible()
  // In one task: what the page does with the device has no time to end.
  await title.evaluate((input: HTMLInputElement) => {
    input.value = 'Une maison de santé à Saugues'
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    location.reload()
  })
  await expect(page.getByText('Votre brouillon a été retrouvé.')).toBeVisible()
  await expect(title).toHaveValue('Une maison de santé à Saugues')
})

test('un brouillon écrit dans deux onglets : chacun le dit, et l’on choisit', async ({ page, context }) => {
  await page.goto('./#/contribuer')
  const kept = (tab: Page) => expect(tab.getByText(/Brouillon gardé sur cet appareil à/)).toBeVisible()
  await field(page, 'Nom de l’initiative').fill('Départ')
  await kept(page)
  const second = await context.newPage()
  await second.goto('./#/contribuer')
  await expect(field(second, 'Nom de l’initiative')).toHaveValue('Départ')

  await field(page, 'Nom de l’initiative').fill('Maison de santé')
  const told = second.getByRole('alert')
  await expect(told).toContainText('aussi été écrit dans un autre onglet')
  await expect(told).toContainText('Maison de santé')
  await field(second, 'Nom de l’initiative').fill('Cabinet mobile')
  await expect(told).toContainText('Cabinet mobile')
  await kept(page)

  // Closed without a choice, both are offered again.
  await second.reload()
  await expect(told).toContainText('Cabinet mobile')
  await expect(told).toContainText('Maison de santé')
  await told.getByRole('button', { name: 'Continuer avec cet onglet' }).click()
  await kept(second)
  await page.getByRole('alert').getByRole('button', { name: 'Prendre l’autre version' }).click()
  await expect(field(page, 'Nom de l’initiative')).toHaveValue('Cabinet mobile')
  await kept(page)
})

test('une date se tape comme on l’écrit, et celle qu’aucun calendrier ne porte est refusée', async ({
  page,
}) => {
  await page.goto('./#/contribuer')
  await page.getByRole('button', { name: 'Source' }).click()
  const date = page.locator('[data-field="source.date"]')
  await date.getByRole('textbox').fill('31/12/2024')
  await expect(date).toContainText('Lu : 31 déc. 2024.')
  await date.getByRole('textbox').fill('2024-02-31')
  await date.getByRole('textbox').blur()
  await expect(date).toContainText('Date du calendrier attendue')
  const address = page.locator('[data-field="source.url"]')
  await address.getByRole('textbox').fill('https://192.168.1.10/note')
  await address.getByRole('textbox').blur()
  await expect(address).toContainText('réseau privé')
})
