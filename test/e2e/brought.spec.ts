import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

/** As offices send them: titles above, a lost zero, Corsica, a former commune, a code of nobody, a total and a note. */
const TABLE = [
  'Observatoire départemental;;',
  'Tableau 3 - Consultations;;',
  ';;',
  'Code Insee;Population;Consultations par habitant 2024',
  '1053;42 372;2,6',
  '01283;22 480;5,3',
  '01033;16 712;5,0',
  '01091;3 300;3,0',
  '1004;15 934;n.c.',
  '01173;13 627;environ 3',
  '2A004;76 320;4,3',
  '01999;12;2,2',
  'Total;1 000 000;3,9',
  'Source : observatoire départemental;;',
].join('\r\n')

const kit = (page: Page) => page.getByRole('dialog', { name: 'Kit presse' })
async function openKitOf(page: Page, commune: string) {
  await page.getByRole('combobox', { name: /^Chercher un lieu/ }).fill(commune)
  await page.getByRole('option', { name: commune }).first().click()
  await page.getByRole('button', { name: 'Kit presse' }).first().click()
}

test('un tableau mal tenu devient un indicateur : rapport, carte, tableau et kit presse disent d’où il vient', async ({
  page,
  browser,
}) => {
  // Two devices, five maps: each is drawn without a graphics card.
  test.slow()
  await page.goto('./#/mes-chiffres')
  const file = { name: 'recours.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }
  await page.locator('input[type=file]').setInputFiles(file)

  // Every line is somewhere.
  const main = page.getByRole('main')
  await expect(main).toContainText('Intitulés lus ligne 4.')
  await expect(main).toContainText(/7 lignes rattachées sur 10\.\s+4 communes sur \d/)
  await expect(main).toContainText('1 ligne ramenée d’une ancienne commune')
  await expect(main).toContainText('ligne 12, 01999 introuvable')
  await expect(main).toContainText('2 lignes de total ou de note mises de côté')
  await expect(main).toContainText('1 ligne rattachée sans chiffre dans cette colonne.')
  await expect(main).toContainText('1 cellule qui n’est pas un nombre, mise de côté')
  // The figure, not the people beside it; a rate is not added up.
  const field = (name: string | RegExp) => page.getByRole('textbox', { name })
  await expect(page.getByRole('combobox', { name: /^Leurs chiffres sont/ })).toHaveValue('mean')
  await expect(field('Nom')).toHaveValue('Consultations')
  await expect(field('Unité')).toHaveValue('par habitant')
  await expect(field('Année')).toHaveValue('2024')

  // Twice: without a source, and with one.
  await field('Unité').fill('consultations')
  await field('Nom').fill('Recours anonyme')
  await page.getByRole('button', { name: 'Ajouter, et rester ici' }).click()
  await field('Nom').fill('Recours aux soins')
  await field(/^Source/).fill('Observatoire de l’Ain')
  await page.getByRole('button', { name: 'Montrer sur la carte' }).click()

  await expect(page).toHaveURL(/ind=apporte-\w+&maille=commune/)
  const address = page.url()
  const legend = page.getByRole('region', { name: /^Légende/ })
  for (const text of [
    'Recours aux soins (données apportées), 2024',
    'consultations',
    'Observatoire de l’Ain',
  ])
    await expect(legend).toContainText(text)
  await openKitOf(page, 'Ajaccio')
  await expect(kit(page)).toContainText(
    /«\sSelon Observatoire de l’Ain, .*Recours aux soins \(données apportées\)\s: 4,3/,
  )
  await page.keyboard.press('Escape')

  const own = async (name: string, link: 'Carte' | 'Tableau') => {
    await page.getByRole('link', { name: 'Territoires', exact: true }).first().click()
    await page.getByRole('link', { name: 'Mes chiffres' }).click()
    await main.getByRole('listitem').filter({ hasText: name }).getByRole('link', { name: link }).click()
  }
  await own('Recours aux soins', 'Tableau')
  const head = page.getByRole('columnheader', { name: /Recours aux soins \(données apportées\)/ })
  await expect(head).toBeVisible()
  await expect(main).toContainText('Observatoire de l’Ain (données apportées), 2024')
  // Of 5.0 and 3.0, the figure of the commune of today.
  await expect(page.getByRole('row', { name: /Valserhône/ })).toContainText('4,0')

  await own('Recours anonyme', 'Carte')
  await expect(legend).toContainText('source non indiquée')
  await openKitOf(page, 'Ajaccio')
  await expect(kit(page)).toContainText('Pas de phrase à citer')
  await expect(kit(page)).not.toContainText('Selon ')

  // Kept on the device only where it was asked for; shared as a file, not as an address.
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Partager' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Mes chiffres' }).click()
  await page.getByRole('button', { name: 'Garder « Recours aux soins » sur cet appareil' }).click()
  await expect(main.getByRole('listitem').filter({ hasText: 'Recours aux soins' })).toContainText(
    'gardé sur cet appareil',
  )
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Enregistrer le fichier de projet' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/^territoires-de-soins_projet_.*\.territoires\.json$/)
  const project = await saved.path()

  await page.reload()
  await expect(main.getByRole('listitem')).toHaveCount(1)
  await page.goto(address)
  await expect(legend).toContainText('Recours aux soins (données apportées), 2024')

  // Another device has none of it, until it opens the file: the figures, and the view that they were seen in.
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(address)
  const there = elsewhere.getByRole('main')
  await expect(there).toContainText('ils ne sont pas sur cet appareil')
  await elsewhere.getByRole('link', { name: 'Apporter mes chiffres' }).click()
  const bytes = await readFile(project)
  const give = (name: string, buffer: Buffer) =>
    elsewhere.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer })
  await give('coupé.territoires.json', bytes.subarray(0, -20))
  await expect(there.getByRole('alert')).toContainText('il a été coupé')
  await give(saved.suggestedFilename(), bytes)
  await expect(there).toContainText('2 indicateurs ajoutés.')
  await elsewhere.getByRole('link', { name: 'Ouvrir la vue du projet' }).click()
  await expect(elsewhere.getByRole('region', { name: /^Légende/ })).toContainText(
    'Recours anonyme (données apportées)',
  )
  await elsewhere.context().close()
})

/** Nine départements of which one figure rises as the other falls, and one that has only the first. */
const TWO = [
  'Département;Recours;Attente',
  ...['01', '03', '2A', '23', '29', '63', '75', '971', '974'].map(
    (code, at) => `${code};${at},5;${9 - at},5`,
  ),
  '976;20,5;n.c.',
].join('\r\n')

test('deux chiffres apportés se croisent sur un téléphone, au clavier, puis l’un d’eux avec un chiffre du site @phone', async ({
  page,
}) => {
  await page.goto('./#/mes-chiffres')
  const main = page.getByRole('main')
  const file = { name: 'deux.csv', mimeType: 'text/csv', buffer: Buffer.from(TWO) }
  await page.locator('input[type=file]').setInputFiles(file)
  const name = page.getByRole('textbox', { name: 'Nom' })
  const add = page.getByRole('button', { name: 'Ajouter, et rester ici' })
  const unit = page.getByRole('textbox', { name: 'Unité' })
  await expect(name).toHaveValue('Recours')
  await unit.fill('pour 100 habitants')
  await add.click()
  await page.getByRole('combobox', { name: 'Colonne du chiffre' }).selectOption({ label: 'Attente' })
  await expect(name).toHaveValue('Attente')
  await unit.fill('jours')
  await add.click()
  await main.getByRole('link', { name: /^Croiser « Recours » / }).click()

  // Already crossed, and unfolded: the terciles of one against those of the other, from the highest of the second.
  const other = page.getByRole('combobox', { name: 'Croiser avec' })
  await expect(other.locator('option:checked')).toHaveText(/^Attente \(données apportées\)/)
  const counts = page.getByRole('region', { name: /^Classes de Recours .* et de Attente/ })
  await expect(counts.locator('tbody td')).toHaveText(['3', '0', '0', '0', '3', '0', '0', '0', '3'])
  await expect(main).toContainText('Un point par territoire, 9 en tout.')
  // The map is of those nine colours, and the département without the second figure is of none.
  const map = page.getByRole('region', { name: /^Carte : Recours .* et Attente/ })
  for (const cell of await counts.locator('tbody td', { hasText: '3' }).all()) {
    const colour = await cell.evaluate((shown) => getComputedStyle(shown).backgroundColor)
    const shapes = map.locator('svg path')
    await expect
      .poll(() =>
        shapes.evaluateAll(
          (all, of) => all.filter((one) => getComputedStyle(one).fill === of).length,
          colour,
        ),
      )
      .toBe(3)
  }
  // Nothing of it leaves the screen.
  const right = await map
    .locator('svg')
    .first()
    .evaluate((drawn) => drawn.getBoundingClientRect().right)
  expect(right).toBeLessThanOrEqual(374)

  // With a figure of the site, chosen and folded away by the keyboard alone.
  await other.focus()
  await page.keyboard.type('Accès aux généralistes')
  await expect(page).toHaveURL(/croise=apl\b/)
  const ours = page.getByRole('region', { name: /^Classes de Recours .* et de APL aux généralistes/ })
  await expect(ours).toBeVisible()
  const inAll = (await ours.locator('tbody td').allInnerTexts()).reduce(
    (sum, count) => sum + Number(count),
    0,
  )
  expect(inAll).toBeGreaterThan(0)
  await expect(main).toContainText(`Un point par territoire, ${inAll} en tout.`)
  const fold = main.locator('summary', { hasText: 'Croiser' })
  await fold.focus()
  await page.keyboard.press('Enter')
  await expect(other).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(other).toBeVisible()
})

test('un grand fichier dit où en est sa lecture, et s’arrête aussitôt', async ({ page }) => {
  await page.goto('./#/mes-chiffres')
  // What the page shows on the way, whatever the speed of the machine.
  await page.evaluate(() => {
    const seen = new Set<number>()
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const bar = document.querySelector('progress')
      if (bar && bar.position > 0) seen.add(bar.value)
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  const lines = Array.from({ length: 90_000 }, (_, at) => `${at};"${at}";${'12,5;'.repeat(40)}`)
  const file = { name: 'grand.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) }
  const choose = () => page.locator('input[type=file]').setInputFiles(file)
  await choose()
  const bar = page.getByRole('progressbar', { name: 'Lecture de « grand.csv »' })
  await expect(bar).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { seen: Set<number> }).seen.size))
    .toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(bar).toBeHidden()
  await expect(page.getByRole('main')).not.toContainText('grand.csv')
  // It may be chosen again.
  await choose()
  await expect(bar).toBeVisible()
})

test('un long rattachement s’arrête aussi', async ({ page }) => {
  await page.goto('./#/mes-chiffres')
  const lines = Array.from({ length: 90_000 }, (_, at) => `Saint-Inconnu-${at}-sur-Loire;${at % 50},5`)
  const buffer = Buffer.from(['Commune;Taux', ...lines].join('\n'))
  await page.locator('input[type=file]').setInputFiles({ name: 'noms.csv', mimeType: 'text/csv', buffer })
  const main = page.getByRole('main')
  await page.getByRole('combobox', { name: /^Colonne des territoires/ }).selectOption('Commune')
  const bar = page.getByRole('progressbar', { name: 'Rattachement de « noms.csv »' })
  await expect(bar).toBeVisible()
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(bar).toBeHidden()
  await expect(main).not.toContainText('noms.csv')
})
