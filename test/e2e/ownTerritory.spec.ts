import { ownCode } from '@/analysis/own/ownTerritory'
import { communesOfBassin, someCommunes } from '../support/builtCommunes'
import { expect, test } from './support/test'

const AMBERT = '63003'

test('une liste collée, avec trois fautes, fait un territoire qui se lit, se compare et se garde', async ({
  page,
}) => {
  await page.goto('./#/territoire/propre')
  const members = communesOfBassin(AMBERT)
  const list = ['# CPTS du Livradois', ...members, '99999', 'Saint-Denis', '63600'].join('\n')
  await page.getByRole('textbox', { name: /^Communes/ }).fill(list)
  await page.getByRole('button', { name: 'Lire la liste' }).click()

  // Nothing is left out in silence: a code of nobody, a name of several, a postal code.
  const main = page.getByRole('main')
  await expect(main).toContainText(`${members.length} communes lues.`)
  await expect(main.getByRole('listitem').filter({ hasText: '99999' })).toContainText(
    `ligne ${members.length + 2}`,
  )
  const choose = (name: string) => page.getByRole('combobox', { name: `Quelle commune est « ${name} » ?` })
  await expect(choose('Saint-Denis').getByRole('option', { name: /La Réunion/ })).toHaveCount(1)
  await choose('Saint-Denis').selectOption({ label: 'Aucune' })
  await choose('63600').selectOption({ label: 'Aucune' })
  await expect(choose('63600')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Son nom' })).toHaveValue('CPTS du Livradois')

  // Made of a bassin's communes, it has the bassin's figures, and a place among others.
  await page.getByRole('link', { name: 'Voir ses chiffres' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPTS du Livradois')
  await expect(main).toContainText(new RegExp(`${members.length}\\scommunes`))
  await expect(page.locator('.keys').getByText('1,98')).toBeVisible()
  await expect(page.locator('.keys')).toContainText(/(entre le \S+ et le|au niveau du) \S+/)
  // It has an outline, and so an area, neighbours, and territories like it.
  await expect(page.locator('.lede').first()).toContainText(/\d\skm²/)
  const section = (title: string) => page.locator('section').filter({ hasText: title })
  await expect(section('Territoires voisins').getByRole('listitem').first()).toBeVisible()
  await expect(section('Territoires comparables').getByRole('row').nth(1)).toBeVisible()
  await page.getByRole('link', { name: 'Voir sur la carte' }).click()
  const zone = page.getByRole('complementary', { name: 'CPTS du Livradois' })
  await expect(zone).toContainText(`dans ${members.length} communes`)
  await page.goBack()
  await page.getByRole('link', { name: 'Comparer', exact: true }).last().click()
  await page.getByRole('searchbox', { name: /territoire/ }).fill('Ambert')
  await page.getByRole('button', { name: /^Ambert.*bassin/ }).click()
  const row = page.getByRole('row', { name: /^Accès aux généralistes \(APL\)/ })
  await expect(row.getByRole('cell').filter({ hasText: '1,98' })).toHaveCount(2)

  // Kept under its name, renamed, deleted, restored.
  await page.goBack()
  await page.goBack()
  await page.getByRole('button', { name: 'Garder sur cet appareil' }).click()
  await page.getByRole('link', { name: 'Modifier ce territoire' }).click()
  await page.getByRole('button', { name: 'Renommer CPTS du Livradois' }).click()
  await page.getByRole('textbox', { name: /^Nouveau nom/ }).fill('CPTS Livradois-Forez')
  await page.keyboard.press('Enter')
  await page.reload()
  await page.getByRole('button', { name: 'Supprimer CPTS Livradois-Forez' }).click()
  await page.getByRole('button', { name: 'Rétablir' }).click()
  await expect(page.getByRole('link', { name: 'CPTS Livradois-Forez' })).toBeVisible()
})

test('une liste de codes postaux est lue comme telle, et autrement si la personne le dit', async ({
  page,
}) => {
  await page.goto('./#/territoire/propre')
  await page.getByRole('textbox', { name: /^Communes/ }).fill('Code postal\n69001\n69500\n63600\n87120')
  await page.getByRole('button', { name: 'Lire la liste' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('lus comme des codes postaux')
  await expect(main).toContainText('2 communes lues.')
  const members = page.locator('.result')
  await expect(members).toContainText('Lyon')
  await expect(members).not.toContainText('Affoux')
  // A code that several communes share is told; all of them may be taken at once.
  const shared = page.getByRole('combobox', { name: 'Quelle commune est « 63600 » ?' })
  await expect(main.getByRole('listitem').filter({ has: shared })).toContainText(
    'code postal de plusieurs communes',
  )
  await shared.selectOption({ label: 'Ambert (Puy-de-Dôme)' })
  await expect(members).toContainText('Ambert')

  const box = page.getByRole('checkbox', { name: 'Ce sont des codes postaux' })
  await box.uncheck()
  await expect(main).toContainText('lus comme des codes Insee')
  await expect(members).toContainText('Affoux')
  await expect(members).not.toContainText('Lyon')
  // What the person chose stays.
  await expect(members).toContainText('Ambert')
  await expect(box).toBeFocused()
  await box.check()
  await expect(members).not.toContainText('Affoux')
  await page.getByRole('button', { name: /^Prendre les \d+ communes de ces 2 codes postaux$/ }).click()
  await expect(members).toContainText('Eymoutiers')
})

test('une commune se prend et se laisse d’un clic sur la carte', async ({ page }) => {
  await page.goto(`./#/territoire/propre?communes=${ownCode({ communes: [AMBERT], name: '' })}`)
  await page.getByRole('button', { name: 'Ouvrir la carte' }).click()
  const map = page.locator('.frame')
  // It opens on what is composed: near enough for communes to be drawn.
  await expect(map.locator('.maplibregl-ctrl-scale')).toHaveText(/^([1-5]\s?km|\d+\s?m)$/)
  await map.locator('canvas').click()
  const members = page.getByRole('status').filter({ hasText: /^\d+\scommunes?$/ })
  await expect(page.getByText('Ambert : 1 commune retirée.')).toBeVisible()
  await expect(members).toHaveText(/^0\scommune$/)
  await map.locator('canvas').click()
  await expect(page.getByText('Ambert : 1 commune ajoutée.')).toBeVisible()
  await expect(members).toHaveText(/^1\scommune$/)
})

test('l’adresse de 300 communes est courte, et redonne le même territoire', async ({ page }) => {
  const code = ownCode({ communes: someCommunes(300), name: 'Trois cents communes' })
  await page.goto(`./#/territoire/propre/${code}`)
  const keys = page.locator('.keys')
  await expect(page.getByRole('main')).toContainText(/300\scommunes/)
  await expect(keys).toContainText('généralistes', { ignoreCase: true })
  await expect(keys).not.toContainText('Chargement…')
  const said = await keys.innerText()
  expect(page.url().length).toBeLessThan(1500)
  await page.reload()
  await expect(keys).toHaveText(said, { useInnerText: true })
  // The map has it chosen, seen whole, with its card.
  await page.goto(`./#/?sel=propre:${code}`)
  const card = page.getByRole('complementary', { name: 'Trois cents communes' })
  await expect(card).toContainText(/300\scommunes/)
  await expect(card).toContainText(/(entre le \S+ et le|au niveau du) \S+/)
  await expect(page.locator('.maplibregl-ctrl-scale')).not.toHaveText(/^100\s?km$/)
  await card.getByRole('link', { name: 'Ouvrir la fiche' }).click()
  await expect(keys).toHaveText(said, { useInnerText: true })
  // An address cut on its way is refused: it is not read short.
  await page.goto(`./#/territoire/propre/${code.slice(0, 100)}`)
  await expect(page.getByRole('alert')).toContainText('coupée')
})
