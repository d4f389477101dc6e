import type { Page } from '@playwright/test'
import { perimeterFile, PERIMETER, written } from '../support/perimeterFiles'
import { expect, test } from './support/test'

/** The panel of a zone, under the name of the file that it comes from. */
const zone = (page: Page, name: string) => page.getByRole('complementary', { name })
const openZones = (page: Page) =>
  page.getByRole('group', { name: 'Chercher et filtrer' }).getByRole('button', { name: 'Zone' }).click()
const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Choisir un fichier')
    .setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(text) })

/**
 * The zone worker's shares are held back until the returned function is called: however quick the calculation, there is
 * one to stop.
 */
async function holdShares(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const held: (() => void)[] = []
    let free = false
    const add = Worker.prototype.addEventListener
    Worker.prototype.addEventListener = function (this: Worker, type: string, listener: unknown) {
      const hear = listener as (event: MessageEvent<{ kind?: string }>) => void
      const later = (event: MessageEvent<{ kind?: string }>) => {
        if (free || event.data?.kind !== 'shares') hear.call(this, event)
        else held.push(() => hear.call(this, event))
      }
      Reflect.apply(add, this, [type, type === 'message' ? later : listener])
    } as typeof add
    Object.assign(window, {
      releaseShares: () => {
        free = true
        for (const tell of held.splice(0)) tell()
      },
    })
  })
  return () => page.evaluate(() => (window as unknown as { releaseShares: () => void }).releaseShares())
}

/** A flower with ragged petals, by default over most of the mainland: its edge cuts hundreds of bassins. */
function flower(points: number, size = 1): string {
  const ring = Array.from({ length: points }, (_, k) => {
    const angle = (2 * Math.PI * k) / points
    const radius = 2.3 + Math.sin(24 * angle) + 0.04 * Math.sin(211 * angle) + 0.01 * Math.sin(607 * angle)
    return [2.5 + 1.2 * size * radius * Math.cos(angle), 46.6 + size * radius * Math.sin(angle)]
  })
  return JSON.stringify({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })
}

const shape = (url: string) => new URLSearchParams(url.split('?')[1]).get('zone')

test('une zone trop découpée est simplifiée et le dit ; son calcul se suit, s’arrête et se reprend', async ({
  page,
}) => {
  const release = await holdShares(page)
  await page.goto('./')
  await openZones(page)
  await choose(page, 'etoile.geojson', flower(4000, 0.4))
  await expect(page.getByText('La zone a été simplifiée pour tenir dans l’adresse')).toBeVisible()
  await expect(page).toHaveURL(/zone=/)
  const text = new URLSearchParams(page.url().split('?')[1]).get('zone') ?? ''
  expect(text.length).toBeGreaterThan(300)
  expect(text.length).toBeLessThanOrEqual(1500)

  const progress = zone(page, 'etoile').getByRole('progressbar', { name: 'Calcul des surfaces…' })
  await expect(progress).toBeVisible()
  await zone(page, 'etoile').getByRole('button', { name: 'Arrêter' }).click()
  await expect(zone(page, 'etoile')).toContainText('Calcul arrêté')
  await expect(progress).toBeHidden()
  await release()
  await expect(zone(page, 'etoile')).not.toContainText('Parts de surface')
  await zone(page, 'etoile').getByRole('button', { name: 'Reprendre' }).click()
  await expect(zone(page, 'etoile')).toContainText('Parts de surface')
  await expect(zone(page, 'etoile')).toContainText(/[1-9]\d* entièrement/)
})

test('une zone énorme ou trop fournie est refusée, et la précédente reste', async ({ page }) => {
  await page.goto('./')
  await openZones(page)
  const square = (size: number) =>
    JSON.stringify({
      type: 'Polygon',
      coordinates: [
        [
          [2, 45],
          [2 + size, 45],
          [2 + size, 45 + size],
          [2, 45 + size],
          [2, 45],
        ],
      ],
    })
  await choose(page, 'carre.geojson', square(0.5))
  await expect(page).toHaveURL(/zone=/)
  const before = shape(page.url())
  await choose(page, 'milliers.geojson', flower(60_000))
  await expect(page.getByText('« milliers.geojson » n’a pas pu servir de zone.')).toContainText('sommets')
  await page.getByLabel('Choisir un fichier').evaluate((field: HTMLInputElement) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(50_000_001)], 'lourd.geojson'))
    field.files = transfer.files
    field.dispatchEvent(new Event('change'))
  })
  await expect(page.getByText('« lourd.geojson » dépasse 50 Mo.')).toBeVisible()
  expect(shape(page.url())).toBe(before)
})

test('un périmètre se lit d’un GeoPackage, d’un shapefile sans projection, d’un texte collé', async ({
  page,
}) => {
  const given = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  })
  const [gpkg] = await perimeterFile('geopackage', 2154)
  await page.goto('./')
  await openZones(page)
  await page.getByLabel('Choisir un fichier').setInputFiles(given('p.gpkg', gpkg?.bytes ?? new Uint8Array()))
  await expect(page.getByText('Lu comme un GeoPackage, en RGF93 v1 / Lambert-93 (EPSG:2154).')).toBeVisible()
  await expect(page).toHaveURL(/nom=CPTS/)
  await expect(zone(page, 'CPTS du Livradois')).toContainText('Parts de surface')
  const first = shape(page.url())

  // Two objects, a projection that nothing tells: both are asked, and an outline shows the answer before it is taken.
  const other = { ...PERIMETER, properties: { nom: 'Forez', n: 8 } }
  const east = (at: number[]) => [(at[0] ?? 0) + 0.8, at[1] ?? 0]
  other.geometry = {
    type: 'Polygon',
    coordinates: PERIMETER.geometry.coordinates.map((ring) => ring.map(east)),
  }
  const parts = await written({ type: 'FeatureCollection', features: [PERIMETER, other] }, 'deux.shp', 3945)
  const loose = ['deux.shp', 'deux.dbf'].map((name) => given(name, parts[name] ?? new Uint8Array()))
  await page.getByLabel('Choisir un fichier').setInputFiles(loose)
  const choice = page.getByRole('group', { name: 'Quels objets du fichier forment la zone ? (2)' })
  await expect(choice.getByRole('checkbox')).toHaveCount(2)
  await choice.getByRole('checkbox', { name: 'CPTS du Livradois' }).uncheck()
  const projections = page.getByRole('group', { name: 'Quelle est sa projection ?' })
  await expect(projections.getByRole('radio', { name: 'RGF93 v1 / CC45' })).toBeChecked()
  expect(shape(page.url())).toBe(first)
  await page.getByRole('button', { name: 'Prendre cette zone' }).click()
  await expect(zone(page, 'Forez')).toContainText('Parts de surface')
  await expect(page.getByText('Lu comme un shapefile, en RGF93 v1 / CC45 (EPSG:3945).')).toBeVisible()

  await page.getByText('Coller des coordonnées').click()
  await page.getByLabel('Coller des coordonnées').fill('POLYGON((3.6 45.4, 4.1 45.4, 3.9 45.8, 3.6 45.4))')
  await page.getByRole('button', { name: 'Lire', exact: true }).click()
  await expect(zone(page, 'texte collé')).toContainText('Parts de surface')
})

test('une zone dessinée se modifie au clavier, s’annule, et se supprime', async ({ page }) => {
  await page.goto('./#/?vue=45.55,3.74,8')
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
  await openZones(page)
  await choose(
    page,
    'triangle.geojson',
    '{"type":"Polygon","coordinates":[[[3.5,45.3],[4,45.3],[3.7,45.8],[3.5,45.3]]]}',
  )
  await expect(zone(page, 'triangle')).toContainText('Parts de surface')
  const before = page.url()
  await page.getByRole('button', { name: 'Modifier' }).click()
  const bar = page.getByRole('group', { name: 'Zone', exact: true })
  await expect(bar).toContainText('Déplacez les coins')
  await expect(page.locator('.maplibregl-canvas')).toBeFocused()
  // Next corner, the map moved under the sight, the corner brought there.
  await page.keyboard.press('n')
  const at = page.url()
  await page.keyboard.press('ArrowUp')
  await expect(page).not.toHaveURL(at)
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect.poll(() => shape(page.url())).not.toBe(shape(before))
  await expect(zone(page, 'triangle')).toContainText('Parts de surface')
  await page.getByRole('button', { name: 'Supprimer' }).click()
  await expect(page).not.toHaveURL(/zone=/)
})
