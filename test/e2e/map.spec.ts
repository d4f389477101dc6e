import type { Page } from '@playwright/test'
import { expect, test } from './support/test'
import { built, said } from '../support/built'

/** Ambert in the middle of the map, near enough to be clicked. */
const AMBERT = './#/?vue=45.55,3.74,9'

/** The list of the map, France whole. */
const ALL_BASSINS = `Dans la vue : ${said(built.bassins)} bassins de vie`

const list = (page: Page) => page.getByRole('list', { name: /Dans la vue/ })
const legend = (page: Page) => page.getByRole('region', { name: 'Légende' })
const tooltip = (page: Page) => page.getByRole('tooltip')

/** The map is drawn once its scale bar is; the rest of the page does not wait for it. */
async function mapDrawn(page: Page) {
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
  await expect(page.getByText(built.layersSaid)).toBeAttached()
}
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.maplibregl-canvas').boundingBox()
  if (!box) throw new Error('no map canvas')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.describe('la carte', () => {
  test('de près, montre limites et noms des communes, demandés au site alors seulement', async ({ page }) => {
    const asked: number[] = []
    page.on('response', (response) => {
      if (response.url().includes('/tiles/communes/')) asked.push(response.status())
    })
    await page.goto('./#/?vue=45.55,3.74,7.5')
    await mapDrawn(page)
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
    await page.goto(AMBERT)
    await expect.poll(() => asked.length).toBeGreaterThan(1)
    expect(new Set(asked)).toEqual(new Set([200]))
  })

  test('montre d’emblée l’APL 2023 par bassin de vie et les initiatives', async ({ page }) => {
    await page.goto('./')
    await mapDrawn(page)
    await expect(page.getByText(ALL_BASSINS).first()).toBeVisible()
    await expect(list(page).getByRole('button').first()).toContainText(/Saugues\s*Haute-Loire\s*0,08/)
    await expect(legend(page)).toContainText('APL aux généralistes, 2023')
    await expect(legend(page).getByRole('button', { name: 'moins de 1,5 : 28 bassins de vie' })).toBeVisible()
    await expect(legend(page)).toContainText('Non publié : 17 bassins de vie (Corse, Mayotte)')
    await expect(legend(page)).toContainText('Sans poids : 1 bassin de vie')
    await expect(page.getByRole('button', { name: /Voir .* sur la carte/ })).toHaveCount(5)
  })

  test('change de maille, d’année et de classes, et l’adresse les garde', async ({ page }) => {
    await page.goto('./')
    await page.getByText('Dép.', { exact: true }).click()
    await page.getByText('2015', { exact: true }).click()
    await page.getByText('Classes : Seuils fixes').click()
    await page.getByText('Ruptures naturelles').click()
    await expect(page).toHaveURL(/maille=departement/)
    await expect(page).toHaveURL(/an=2015/)
    await expect(page).toHaveURL(/classes=jenks/)
    await expect(page.getByText('Dans la vue : 101 départements').first()).toBeVisible()
    const rows = await list(page).getByRole('button').allTextContents()
    await page.reload()
    await expect(page.getByText('Dans la vue : 101 départements').first()).toBeVisible()
    // The list comes after the map.
    await expect.poll(() => list(page).getByRole('button').allTextContents()).toEqual(rows)
    await page.goBack()
    await expect(page).not.toHaveURL(/classes=jenks/)
    await expect(page.getByText('Classes : Seuils fixes')).toBeVisible()
  })

  test('cherche un indicateur, et dit à quelles mailles il n’existe pas', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('button', { name: /Indicateur/ }).click()
    await page.getByRole('searchbox').fill('telemedecine')
    await page.getByText('La télémédecine améliorera l’accès aux soins').click()
    await expect(page).toHaveURL(/ind=telemedecine/)
    await expect(legend(page)).toContainText('Non publié : 13 régions')
    await expect(page.getByRole('radio', { name: /Dép\./ })).toBeDisabled()
    await expect(page.getByRole('radio', { name: /Bassin de vie/ })).toBeDisabled()
    await expect(page.getByText(/pas de chiffre par département/).first()).toBeVisible()
    await expect(list(page).getByRole('button').first()).toContainText(/Île-de-France\s*49/)
    await expect(list(page).getByRole('button').last()).toContainText('non publié')
  })

  test('repère une classe de la légende : elle garde sa couleur, les autres pâlissent', async ({ page }) => {
    // North of Ambert (1.98), then of Saugues (0.08): the middle of the map is inside the bassin, off any name.
    const first = legend(page).getByRole('button', { name: /^moins de 1,5/ })
    for (const [place, fades] of [
      ['45.6,3.74,10', true],
      ['44.99,3.55,10', false],
    ] as const) {
      await page.goto(`./#/?couches=aucune&vue=${place}`)
      await page.reload()
      await mapDrawn(page)
      const { x, y } = await middleOfMap(page)
      const middle = () => page.screenshot({ clip: { x: x - 2, y: y - 2, width: 4, height: 4 } })
      await expect.poll(async () => (await middle()).equals(await middle())).toBe(true)
      const canvas = page.locator('.maplibregl-canvas')
      const [before, whole] = [await middle(), await canvas.screenshot()]
      await first.click()
      await expect(first).toHaveAttribute('aria-pressed', 'true')
      await expect.poll(async () => (await canvas.screenshot()).equals(whole)).toBe(false)
      expect((await middle()).equals(before)).toBe(!fades)
      await first.click()
      await expect(first).toHaveAttribute('aria-pressed', 'false')
      await expect.poll(async () => (await middle()).equals(before)).toBe(true)
    }
  })

  test('dit au survol le nom, la valeur, l’année et la France, et choisit d’un clic', async ({ page }) => {
    await page.goto(AMBERT)
    await mapDrawn(page)
    const { x, y } = await middleOfMap(page)
    await expect(async () => {
      await page.mouse.move(x + 3, y)
      await page.mouse.move(x, y)
      await expect(tooltip(page)).toContainText('Ambert', { timeout: 1000 })
    }).toPass()
    await expect(tooltip(page)).toContainText('Puy-de-Dôme, 18 004 habitants')
    await expect(tooltip(page)).toContainText('1,98')
    await expect(tooltip(page)).toContainText('France')
    await expect(tooltip(page)).toContainText('3,74')
    await expect(tooltip(page)).toContainText('2023')
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/sel=bassin:63003/)
    const panel = page.getByRole('complementary', { name: 'Ambert' })
    await expect(panel).toContainText('1,98')
    await expect(panel).toContainText('94e en partant du moins bien doté')
    await expect(panel).toContainText('3 généralistes libéraux sur 8 ont 60 ans ou plus.')
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(page).not.toHaveURL(/sel=/)
  })

  test('dit pourquoi une valeur manque', async ({ page }) => {
    await page.goto('./#/?sel=bassin:2A004')
    const panel = page.getByRole('complementary', { name: 'Ajaccio' })
    await expect(panel).toContainText('non publié')
    await expect(panel).toContainText('le producteur ne donne pas de valeur ici')
    await expect(panel).not.toContainText('Rang')
  })

  test('se parcourt au clavier seul : liste, info-bulle, choix, retour', async ({ page }) => {
    await page.goto('./')
    await mapDrawn(page)
    await list(page).getByRole('button').first().focus()
    await expect(tooltip(page)).toContainText('Saugues')
    await page.keyboard.press('ArrowDown')
    await expect(tooltip(page)).toContainText('Mondoubleau')
    await page.keyboard.press('End')
    await expect(list(page).getByRole('button').last()).toBeFocused()
    await page.keyboard.press('Home')
    await expect(list(page).getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Saugues' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary')).toBeHidden()
  })

  test('ouvre une initiative avec ce qu’on en sait et d’où on le tient', async ({ page }) => {
    await page.goto('./')
    await mapDrawn(page)
    await page.locator('#contenu').getByText('Initiatives', { exact: true }).click()
    await page.getByRole('button', { name: /premier centre de santé à relais hebdomadaire/ }).click()
    await expect(page).toHaveURL(/sel=initiative:medecins-solidaires-premier-centre/)
    const card = page.getByRole('complementary')
    await expect(card).toContainText('Ajain, Creuse, depuis 2022')
    await expect(card).toContainText('Besoin')
    await expect(card).toContainText('au centre de la commune')
    await expect(card.getByRole('link', { name: 'france3-regions.francetvinfo.fr' })).toHaveAttribute(
      'href',
      /^https:\/\/france3-regions\.francetvinfo\.fr/,
    )
    await page.reload()
    await expect(card).toContainText('Ajain')
  })

  test('liste sans point les initiatives de tout un territoire', async ({ page }) => {
    await page.goto('./')
    await mapDrawn(page)
    await page.locator('#contenu').getByText('Initiatives', { exact: true }).click()
    const listed = page.getByRole('list', { name: 'Tout un territoire, sans point sur la carte' })
    await expect(listed.getByRole('button')).toHaveCount(built.initiatives - built.located)
    await expect(listed).toContainText('Saint-Martin')
  })

  test('montre l’outre-mer en même temps, et y va d’un clic', async ({ page }) => {
    await page.goto('./')
    await mapDrawn(page)
    await page.getByRole('button', { name: 'Voir La Réunion sur la carte' }).click()
    await expect(page).toHaveURL(/vue=-2[01]\.\d+,55\.\d+/)
    await expect(page.getByText(/Dans la vue\s: \d{1,2} bassins de vie/).first()).toBeVisible()
    await expect(list(page)).toContainText('La Réunion')
    await page.getByRole('button', { name: 'Revoir toute la France' }).click()
    await expect(page.getByText(ALL_BASSINS).first()).toBeVisible()
    await expect(page).not.toHaveURL(/vue=/)
  })

  test('tient dans un téléphone : la carte reste, le panneau monte à trois hauteurs @phone', async ({
    page,
  }) => {
    await page.goto('./')
    await mapDrawn(page)
    await expect(legend(page)).toBeInViewport()
    const handle = page.getByRole('slider', { name: 'Hauteur du panneau' })
    await handle.focus()
    await page.keyboard.press('ArrowUp')
    await expect(handle).toHaveAttribute('aria-valuenow', '1')
    await page.keyboard.press('ArrowUp')
    await expect(handle).toHaveAttribute('aria-valuetext', 'Déplier le panneau')
    await expect(page.getByRole('button', { name: 'Guyane', exact: true })).toBeVisible()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBe(0)
  })
})
