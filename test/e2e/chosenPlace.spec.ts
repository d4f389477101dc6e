import type { Page } from '@playwright/test'
import type { Bounds } from '../../src/map/extent'
import { built } from '../support/built'
import { expect, test } from './support/test'
import { boundsOf, boxOf, boxOnMap, placeOfFranceWhole, type Box } from './support/whereOnMap'

const search = (page: Page) => page.getByRole('combobox', { name: 'Chercher un lieu ou une initiative' })

/** What lies beside the map or floats over it: each must leave the place chosen to be seen. */
const AROUND = '.buttons, .legend-box, .insets, .sheet, aside, .panel, .finder'

/** A territory by what is typed for it, the result that is pressed, and where it lies. */
const RESULTS: { typed: string; result: RegExp; chosen: string; bounds: Bounds }[] = [
  {
    typed: 'ambert',
    result: /Ambert\s*Bassin de vie/,
    chosen: 'bassin:63003',
    bounds: boundsOf('bassin', '63003'),
  },
  {
    typed: 'bas-rhin',
    result: /Bas-Rhin\s*Département/,
    chosen: 'departement:67',
    bounds: boundsOf('departement', '67'),
  },
  { typed: 'bretagne', result: /Bretagne\s*Région/, chosen: 'region:53', bounds: boundsOf('region', '53') },
  {
    typed: 'guyane',
    result: /Guyane\s*Département/,
    chosen: 'departement:973',
    bounds: boundsOf('departement', '973'),
  },
]

/** Boxes on the page that hide some of `place`, by their class. */
async function hiding(page: Page, place: Box): Promise<string[]> {
  const found: string[] = []
  for (const part of await page.locator(AROUND).all()) {
    if (!(await part.isVisible())) continue
    const box = await boxOf(part)
    const apart =
      box.left >= place.right - 2 ||
      box.right <= place.left + 2 ||
      box.top >= place.bottom - 2 ||
      box.bottom <= place.top + 2
    if (!apart) found.push((await part.getAttribute('class')) ?? '')
  }
  return found
}

async function seenWhole(page: Page, bounds: Bounds) {
  await expect(async () => {
    const place = await boxOnMap(page, bounds)
    const map = await boxOf(page.locator('.maplibregl-canvas'))
    expect(place.left).toBeGreaterThan(map.left)
    expect(place.right).toBeLessThan(map.right)
    expect(place.top).toBeGreaterThan(map.top)
    expect(place.bottom).toBeLessThan(map.bottom)
    expect(await hiding(page, place)).toEqual([])
    // Brought near, not only in view.
    const size = Math.max(place.right - place.left, place.bottom - place.top)
    expect(size).toBeGreaterThan(100)
  }).toPass({ timeout: 20_000 })
}

for (const [width, height] of [
  [1440, 900],
  [1366, 650],
  [1100, 700],
  [390, 844],
] as const)
  test(`un résultat choisi se voit entier, à côté de ce qui s’ouvre et de ce qui flotte : ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('./')
    await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
    for (const { typed, result, chosen, bounds } of RESULTS) {
      // Where the panel has taken the place of the search, it is closed first.
      if (!(await search(page).isVisible())) await page.getByRole('button', { name: 'Fermer' }).click()
      await search(page).fill(typed)
      await page.getByRole('option', { name: result }).first().click()
      await expect(page).toHaveURL(new RegExp(`sel=${chosen}`))
      await seenWhole(page, bounds)
    }
    // A commune: what is around it.
    if (!(await search(page).isVisible())) await page.getByRole('button', { name: 'Fermer' }).click()
    await search(page).fill('noirétable')
    await page
      .getByRole('option', { name: /Noirétable\s*Commune/ })
      .first()
      .click()
    await expect(page).toHaveURL(/autour=/)
    const [lat = 0, lon = 0, km = 0] = new URLSearchParams(page.url().split('?')[1])
      .get('autour')!
      .split(',')
      .map(Number)
    const [tall, wide] = [km / 111.2, km / (111.2 * Math.cos((lat * Math.PI) / 180))]
    await seenWhole(page, [lon - wide, lat - tall, lon + wide, lat + tall])
  })

test('une adresse qui dit un lieu et un rayon, sans vue, s’ouvre sur ce qu’elle dit', async ({ page }) => {
  await page.goto('./#/?autour=45.55,3.742,30')
  await expect(page.getByRole('heading', { name: 'Point de la carte' })).toBeVisible()
  const [tall, wide] = [30 / 111.2, 30 / (111.2 * Math.cos((45.55 * Math.PI) / 180))]
  await seenWhole(page, [3.742 - wide, 45.55 - tall, 3.742 + wide, 45.55 + tall])
  // One that says where to look keeps it.
  await page.goto('./#/?autour=45.55,3.742,50&vue=47,2,6')
  await expect(page.getByRole('heading', { name: 'Point de la carte' })).toBeVisible()
  await expect(page).toHaveURL(/vue=47,2,6/)
})

test('un groupe de signes dit, au survol, ce qu’il groupe', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
  await expect(page.getByRole('button', { name: /Voir .* sur la carte/ })).toHaveCount(5)
  const at = await placeOfFranceWhole(page, built.group)
  await expect(async () => {
    await page.mouse.move(at.x + 2, at.y)
    await page.mouse.move(at.x, at.y)
    const tooltip = page.getByRole('tooltip')
    await expect(tooltip).toContainText(/^Initiatives proches\s: \d+/, { timeout: 1000 })
    await expect(tooltip).toContainText('Un clic les sépare')
  }).toPass()
})

test('une place choisie sur la carte d’un téléphone reste au-dessus du panneau qui s’ouvre', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  // Ambert, low on the map.
  await page.goto('./#/?vue=45.85,3.74,7.6')
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
  await expect(page.getByText('Dans la vue').first()).toBeVisible()
  const ambert: Bounds = [3.74, 45.55, 3.74, 45.55]
  const { left, top } = await boxOnMap(page, ambert)
  await expect(async () => {
    await page.mouse.click(left, top)
    await expect(page).toHaveURL(/sel=bassin:63003/, { timeout: 2000 })
  }).toPass()
  await expect(async () => expect(await hiding(page, await boxOnMap(page, ambert))).toEqual([])).toPass({
    timeout: 20_000,
  })
})

test('sur un téléphone, au repos, Strasbourg n’est ni sous les boutons, ni sous le panneau', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  // Without symbols: a group of them stands over the town.
  await page.goto('./#/?couches=aucune')
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
  const at = await placeOfFranceWhole(page, { lon: 7.75, lat: 48.58 })
  expect(await hiding(page, { left: at.x - 6, right: at.x + 6, top: at.y - 6, bottom: at.y + 6 })).toEqual([])
  await expect(async () => {
    await page.mouse.move(at.x + 2, at.y)
    await page.mouse.move(at.x, at.y)
    await expect(page.getByRole('tooltip')).toContainText('Strasbourg', { timeout: 1000 })
  }).toPass()
})
