import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { Brought } from '@/schema/brought'
import { ALONE, BEDS, bring, RATE, SOURCE } from './support/broughtProject'
import { expect, test } from './support/test'
import { boxOf } from './support/whereOnMap'

/** The sheets of a page, as the browser prints it. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
/** What it says once it is there: kits and papers come when all that they tell has come. */
const says = async (part: Locator, ...texts: readonly (string | RegExp)[]) => {
  for (const text of texts) await expect(part).toContainText(text)
}
async function saved(page: Page, button: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFileSync(await file.path())
}
const MARK = 'Recours (données apportées)'
const RATE_CREDIT = `${SOURCE} (données apportées), 2024`
const BEDS_CREDIT = 'données apportées, source non indiquée, 2024'
/** Of no APL in particular: Corse has none for the newest year. */
const ANY = 'besoin=tous&maison=tous&initiative=tous&habitants=tous'
const kit = (page: Page) => page.getByRole('dialog', { name: 'Kit presse' })

test('sur papier, carte et tableau marquent ce qui est apporté, avec sa source ou son absence', async ({
  page,
}) => {
  test.slow()
  await bring(page, `/?ind=${RATE.id}&maille=departement&couches=aucune`)
  const legend = page.getByRole('region', { name: /^Légende/ })
  await says(legend, MARK, RATE_CREDIT)
  await expect(page.locator('.printed-map')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  const paper = page.getByRole('main')
  const plate = page.locator('.paper-picture')
  await says(plate, `${MARK}, 2024`, SOURCE, 'à vérifier par la personne', /Sans chiffre apporté/)
  await says(paper, new RegExp(`Selon ${SOURCE}, .*${MARK.replace(/[()]/g, '\\$&')}`))
  expect(await sheets(page)).toBe(1)
  await page.emulateMedia({ media: 'screen' })

  // A number: what its circles say, and no sentence where nobody said whose it is.
  await bring(page, `/?ind=${BEDS.id}&maille=departement&couches=aucune`)
  await says(legend, BEDS_CREDIT, 'La surface du cercle dit le nombre')
  await expect(page.locator('.printed-map')).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await says(plate, 'Lits (données apportées), 2024', 'source non indiquée', 'La surface du cercle')
  await says(paper, 'Pas de phrase à citer')
  await expect(paper).not.toContainText('Selon ')
  await page.emulateMedia({ media: 'screen' })

  await bring(page, `/territoires?maille=commune&dep=2A&col=${RATE.id},${BEDS.id}&tri=-${BEDS.id}`)
  // In the heads where they have room, else at the foot.
  const heads = page.getByRole('columnheader')
  await says(page.getByRole('main'), `${RATE_CREDIT} ; ${BEDS_CREDIT}`)
  await page.setViewportSize({ width: 1440, height: 900 })
  await says(heads.filter({ hasText: MARK }), `consultations, ${RATE_CREDIT}`)
  await expect(page.locator('tbody tr.row').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await says(heads.filter({ hasText: MARK }), `consultations, ${RATE_CREDIT}`)
  await says(heads.filter({ hasText: 'Lits (données apportées)' }), `lits, ${BEDS_CREDIT}`)
  await says(page.locator('.paper-head'), 'ne contient pas les données apportées')
  await says(page.locator('.paper-head'), /Classement\s?: Lits \(données apportées\)/)
})

test('la note pour un conseil donne à part ce qui est apporté, et tient toujours sur deux pages', async ({
  page,
}) => {
  test.slow()
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['asked'] = 'print')
  })
  await bring(page, '/territoire/commune/2A004')
  await page.getByRole('button', { name: 'Note pour un conseil' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'print')
  expect(await sheets(page)).toBe(2)
  await page.emulateMedia({ media: 'print' })
  const part = page.locator('.council-note section').filter({ hasText: /^Données apportées/ })
  // Of four, three, and how many more there are.
  await expect(part.getByRole('listitem')).toHaveCount(3)
  await says(page.locator('.council-note .code'), 'ne contient pas les données apportées')
  await says(part, /1 autre sur la page/)
  await says(part.getByRole('listitem').filter({ hasText: MARK }), /\d,\d\s+consultations/, RATE_CREDIT)
  await says(part.getByRole('listitem').filter({ hasText: 'Lits (' }), /\d+\s+lits/, BEDS_CREDIT)
})

test('les images portent la marque, la source et la licence : carte du kit, graphique du territoire', async ({
  page,
}) => {
  test.slow()
  await bring(page, `/?ind=${RATE.id}&maille=departement&sel=departement:2A&couches=aucune`)
  await page.getByRole('button', { name: 'Kit presse' }).first().click()
  await says(kit(page), RATE_CREDIT, 'Ces chiffres ont été apportés par une personne')
  const drawn = (await saved(page, kit(page).getByRole('button', { name: 'SVG', exact: true }))).toString()
  for (const text of [MARK, SOURCE, 'à vérifier par la personne']) expect(drawn).toContain(text)
  const png = await saved(page, kit(page).getByRole('button', { name: 'PNG', exact: true }))
  const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)/.exec(drawn) ?? []).map(Number)
  // The same plate, whole: its line of sources is in it.
  expect(png.readUInt32BE(16) * height).toBe(png.readUInt32BE(20) * width)

  await bring(page, '/territoire/departement/2A')
  const strips = page.locator('figure').filter({ hasText: /: Données apportées/ })
  const chart = (await saved(page, strips.getByRole('button', { name: /SVG/ }))).toString()
  for (const text of ['Recours (données', SOURCE, 'source non indiquée']) expect(chart).toContain(text)
})

test('carte et fiche ne disent « doté » ni d’un taux ni d’un nombre apportés ; l’infobulle dit de qui ils sont', async ({
  page,
}) => {
  test.slow()
  const at = 'maille=departement&sel=departement:2A&couches=aucune&vue=41.8,9,7.5'
  const card = page.getByRole('complementary', { name: 'Corse-du-Sud' })
  for (const [brought, rank, credit] of [
    [RATE, '1er en partant de la valeur la plus basse', RATE_CREDIT],
    [BEDS, 'en partant de la valeur la plus haute', BEDS_CREDIT],
  ] as const) {
    await bring(page, `/?ind=${brought.id}&${at}`)
    await says(card, `${brought.name} (données apportées)`, rank, credit)
    await expect(card).not.toContainText('doté')
    const map = await boxOf(page.locator('.maplibregl-canvas'))
    await expect(async () => {
      await page.mouse.move(map.left + 5, map.top + 5)
      await page.mouse.move((map.left + map.right) / 2, (map.top + map.bottom) / 2)
      await expect(page.getByRole('tooltip')).toContainText('Corse-du-Sud', { timeout: 1000 })
    }).toPass()
    await says(page.getByRole('tooltip'), `${brought.name} (données apportées)`, credit)
  }
})

test('un besoin apporté se lit par ses valeurs ; le kit nomme sa source, ou ne donne pas de phrase', async ({
  page,
}) => {
  test.slow()
  const open = ({ id }: Brought) =>
    bring(page, `/territoires/sans-reponse?maille=commune&${ANY}&aussi=${id}:50`)
  await open(RATE)
  const rule = page.getByRole('group', { name: /^La règle/ })
  await expect(rule.getByRole('combobox', { name: MARK }).locator('option:checked')).toHaveText(
    'parmi la moitié aux valeurs les plus basses',
  )
  await expect(rule.locator('option', { hasText: 'Lits' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Kit presse' }).click()
  await says(kit(page).locator('blockquote'), 'sans réponse recensée', `. ${RATE_CREDIT}.`)
  await page.keyboard.press('Escape')
  await open(ALONE)
  await page.getByRole('button', { name: 'Kit presse' }).click()
  await says(kit(page), 'Pas de phrase à citer', BEDS_CREDIT)
  await expect(kit(page).locator('blockquote')).toHaveCount(0)
})
