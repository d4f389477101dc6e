import { readFileSync } from 'node:fs'
import { BEDS, bring, RATE, SOURCE } from './support/broughtProject'
import { expect, test } from './support/test'

const STAYS = /chiffres apportés, que son adresse ne contient pas/

test('toute vue qui montre des chiffres apportés dit, au partage, que son adresse ne les contient pas', async ({
  page,
}) => {
  test.slow()
  const panel = page.getByRole('dialog', { name: 'Partager' })
  async function share(says: boolean) {
    await page.getByRole('button', { name: 'Partager' }).click()
    await expect(panel.getByLabel('Adresse de la vue')).toBeVisible()
    await expect(panel.getByText(STAYS)).toHaveCount(says ? 1 : 0)
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
  }
  // The address of a territory's page names none of them, whatever it shows.
  await bring(page, '/territoire/departement/2A')
  const brought = page.locator('figure').filter({ hasText: /: Données apportées/ })
  await expect(brought.first()).toBeVisible()
  await share(true)

  await bring(page, '/comparer?t=departement:2A,region:94')
  await expect(page.getByRole('row', { name: /Recours \(données apportées\)/ })).toBeVisible()
  await share(true)

  // And what shows none says nothing of the kind, though they are still there.
  await page.getByRole('link', { name: 'Méthode', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await share(false)
})

test('la comparaison met côte à côte ce qui est apporté, marqué, avec sa source, dans la table et dans son fichier', async ({
  page,
}) => {
  test.slow()
  await bring(page, '/comparer?t=departement:2A,region:94')
  const row = (name: string) =>
    page.getByRole('row', { name: new RegExp(`^${name} \\(données apportées\\)`) })
  const cells = (name: string) => row(name).getByRole('cell')
  await expect(row(RATE.name)).toContainText(`${SOURCE} (données apportées), 2024`)
  await expect(cells(RATE.name).first()).toHaveText(/^\d,\d/)
  await expect(row(BEDS.name)).toContainText('données apportées, source non indiquée, 2024')
  await expect(cells(BEDS.name).first()).toHaveText(/^\d/)
  // Only Corse-du-Sud was brought: the région has no figure, and says so.
  await expect(cells(RATE.name).nth(1)).not.toHaveText(/\d,\d/)
  // What is brought of communes alone, and goes no wider, is not there.
  await expect(page.getByRole('row', { name: /^Délai/ })).toHaveCount(0)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter' }).click(),
  ])
  const lines = readFileSync(await file.path(), 'utf8').split(/\r?\n/)
  for (const name of [RATE.name, BEDS.name])
    expect(lines.filter((line) => line.includes(`${name} (données apportées)`))).not.toEqual([])
})
