import { readFileSync } from 'node:fs'
import { score } from '../../src/analysis/whatIf/validation'
import { validatedCases } from '../../src/analysis/whatIf/validatedCases'
import type { WhatIfValidation } from '../../src/schema/whatIf'
import { said } from '../support/built'
import { expect, test } from './support/test'

const OPEN = 'Et si un généraliste venait, ou partait ?'

test('un bassin : on suppose, la fourchette vient, l’adresse la garde @phone', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('#/territoire/bassin/43234')
  await expect(page.getByRole('heading', { level: 1, name: 'Saugues' })).toBeVisible()
  expect(asked.filter((url) => url.includes('what-if'))).toEqual([])

  await page.getByRole('button', { name: OPEN }).click()
  await expect(page).toHaveURL(/etsi=1$/)
  const panel = page.getByRole('region', { name: OPEN })
  await expect(panel).toContainText(/Un gain compris entre 0,4\d et 1,1\d\. Il ne peut pas dépasser 1,1[67]/)
  await expect(panel).toContainText(/Une estimation de ce site, pas de la Drees/)
  await expect(panel.getByRole('heading', { name: 'Sans ses généralistes de plus de 65 ans' })).toBeVisible()

  await panel.getByLabel('On suppose').selectOption({ label: '2 généralistes de moins' })
  await expect(page).toHaveURL(/etsi=-2$/)
  await expect(panel).toContainText(/Une perte/)
  await page.goBack()
  await expect(panel).toContainText(/Un gain/)

  await panel.getByRole('slider').press('End')
  await expect(page).toHaveURL(/etsi=1:5500$/)
  await expect(panel).toContainText('Soit 21 % de plus que la moyenne')
  const range = (await panel.locator('dd b').first().innerText()).trim()
  await page.reload()
  await expect(panel.locator('dd b').first()).toHaveText(range)
})

test('une autre commune du bassin, au clavier, et l’export', async ({ page }) => {
  await page.goto('#/territoire/bassin/63003?etsi=1')
  const panel = page.getByRole('region', { name: OPEN })
  await expect(panel).toContainText(/Un gain compris entre 0,1\d et 0,23/)
  await panel.getByRole('button', { name: 'Choisir une autre commune du bassin' }).press('Enter')
  const communes = panel.getByLabel('Dans la commune de')
  await expect(communes.getByRole('option')).toHaveCount(35)
  await communes.selectOption({ label: 'Marsac-en-Livradois' })
  await expect(page).toHaveURL(/etsi=1::63211$/)
  await expect(
    panel.getByRole('heading', { name: 'Avec 1 généraliste de plus à Marsac-en-Livradois' }),
  ).toBeVisible()

  const download = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Exporter en CSV' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv).toContain('Marsac-en-Livradois')
  expect(csv).toContain('pas de la Drees')

  // The small map marks the commune; the figures of the page and the paper say it too, with its reservations.
  await expect(page.locator('figure.map').getByText('+1', { exact: true })).toBeVisible()
  const figures = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporter les chiffres' }).click()
  const lines = readFileSync(await (await figures).path(), 'utf8').split('\n')
  expect(lines.filter((line) => /Et si\s\?.*Marsac.*et non de la Drees/.test(line))).toHaveLength(2)
  await page.emulateMedia({ media: 'print' })
  const note = page.locator('.council-note')
  await expect(note.getByText(/^Avec 1\sgénéraliste de plus à\sMarsac.*et non de la Drees/)).toBeVisible()
  await expect(note.getByText('Consultations manquantes par an, au moins')).toBeVisible()
})

test('sur la carte, la fiche du bassin choisi le propose ; un autre bassin repart de rien', async ({
  page,
}) => {
  await page.goto('#/?sel=bassin:63003')
  const card = page.getByRole('complementary', { name: 'Ambert' })
  await card.getByRole('button', { name: OPEN }).click()
  await expect(card).toContainText(/Un gain compris entre 0,1\d et 0,23/)
  await expect(page).toHaveURL(/etsi=1/)

  await page.getByRole('button', { name: 'Kit presse' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').first().selectOption('et-si')
  await expect(dialog).toContainText('et non de la Drees')
  await dialog.getByRole('button', { name: 'Fermer' }).first().click()

  await card.getByRole('button', { name: 'Fermer' }).first().click()
  await expect(page).not.toHaveURL(/etsi/)
})

test('le kit presse le cite, et la réserve est dans la phrase', async ({ page }) => {
  await page.goto('#/territoire/bassin/43234?etsi=1')
  await expect(page.getByRole('region', { name: OPEN })).toContainText('Un gain')
  await page.getByRole('button', { name: 'Kit presse' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').first().selectOption('et-si')
  await expect(dialog).toContainText('et non de la Drees')
})

test('sans accessibilité, rien n’est estimé', async ({ page }) => {
  await page.goto('#/territoire/bassin/97608?etsi=1')
  await expect(page.getByText('n’a pas d’accessibilité moyenne : rien ne peut être estimé ici')).toBeVisible()
})

test('une supposition impossible est dite', async ({ page }) => {
  await page.goto('#/territoire/bassin/43234?etsi=9')
  await expect(page.getByText('« etsi=9 »')).toBeVisible()
})

test('la méthode met l’estimation devant les chiffres officiels', async ({ page }) => {
  const file = JSON.parse(readFileSync('public/data/what-if-validation.json', 'utf8')) as WhatIfValidation
  const cases = validatedCases(file)
  await page.goto('#/methode')
  await expect(page.getByText(`${said(score(cases).within)} % des parts estimées`)).toBeVisible()
  await expect(page.locator('[data-case]')).toHaveCount(cases.length)
})
