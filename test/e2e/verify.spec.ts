import { readFileSync } from 'node:fs'
import { expect, test } from './support/test'

test('un chiffre se vérifie : ses communes, le calcul, et le fichier qui le refait', async ({ page }) => {
  await page.goto('#/territoire/bassin/63003')
  await page.getByRole('link', { name: 'Vérifier ce chiffre : Accès aux généralistes' }).click()
  await expect(page).toHaveURL(/verifier=apl/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('C’est le chiffre publié, 1,98')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Les 35 communes' })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(1 + 35)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger ces lignes (CSV)' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8').replace(/^\uFEFF/, '')
  const [head = [], ...rows] = csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'))
  const sum = (name: string) =>
    rows.reduce((total, cells) => total + Number(cells[head.indexOf(name)]?.replace(',', '.')), 0)
  expect((sum('produit') / sum('poids')).toFixed(2)).toBe('1.98')

  await page.getByLabel('Indicateur').selectOption('plus-75')
  await expect(page).toHaveURL(/verifier=plus-75/)
  await expect(page.getByText('C’est le chiffre publié')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/verifier=apl/)
  await page.getByRole('link', { name: 'Retour à Ambert' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeFocused()
})

test('une adresse fausse est dite, et la page reste', async ({ page }) => {
  await page.goto('#/territoire/bassin/63003?verifier=rien')
  await expect(page.getByText('« verifier=rien »')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
})
