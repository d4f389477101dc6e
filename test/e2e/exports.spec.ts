import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { dsvFormat } from 'd3-dsv'
import type { Page } from '@playwright/test'
import { readSheet } from 'read-excel-file/node'
import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { expect, test } from './support/test'
import { built } from '../support/built'

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}
async function savedBytes(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger les données' }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}
const rowsSaid = async (page: Page) => {
  const said = page.getByText(/^[\d\s]+ lignes?$/)
  await expect(said).toBeVisible()
  return Number((await said.innerText()).replace(/\D/g, ''))
}

test('l’export donne ce que gardent les filtres, en CSV et en GeoJSON, expliqué et sans formule', async ({
  page,
}) => {
  // A title that a spreadsheet would run, in the otherwise real file.
  await page.route('**/data/initiatives.json', async (route) => {
    const response = await route.fetch()
    const all = (await response.json()) as { id: (string | null)[]; title: string[] }
    const [first, ...others] = built.ids
    await route.fulfill({
      response,
      json: {
        ...all,
        id: [first, ...others],
        title: ['=HYPERLINK("http://exemple.fr")', ...all.title.slice(1)],
      },
    })
  })
  await page.goto('./#/?dans=departement:63')
  await page
    .getByRole('group', { name: 'Chercher et filtrer' })
    .getByRole('button', { name: 'Exporter' })
    .click()

  // Bassins of Puy-de-Dôme, for French spreadsheets.
  const count = await rowsSaid(page)
  const csv = await saved(page, 'Télécharger les données')
  expect(csv.name).toMatch(
    /^territoires-de-soins_territoires_bassins-de-vie_puy-de-dome_apl-2023_\d{4}-\d\d-\d\d\.csv$/,
  )
  expect(csv.text.startsWith('\uFEFFcode;nom;maille;')).toBe(true)
  const bassins = dsvFormat(';').parse(csv.text.slice(1))
  expect(bassins).toHaveLength(count)
  const ambert = bassins.find(({ code }) => code === '63003')
  expect(ambert).toMatchObject({ nom: 'Ambert', millesime: '2023', absence: '', maille: 'bassin de vie' })
  expect(ambert?.['valeur']).toMatch(/^1,9\d*$/)

  const notice = await saved(page, 'Télécharger la notice')
  expect(notice.name).toMatch(/_notice\.txt$/)
  const spaced = notice.text.replace(/\s/g, ' ')
  for (const column of bassins.columns) expect(spaced).toContain(`- ${column} : `)
  const origin = ['https://data.drees.solidarites-sante.gouv.fr/', 'Lu le : ', 'Reçu par : ', 'Rapproché : ']
  for (const text of ['Drees', 'Licence Ouverte', 'ODbL', '2023', ...origin]) expect(spaced).toContain(text)
  expect(ambert?.['source']).toContain('Drees, 2023')
  expect(ambert?.['source_url']).toContain(origin[0])
  expect(ambert?.['source_lue_le']).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(ambert?.['licence']).toBe('Licence Ouverte')

  // The same as GeoJSON.
  await page.getByRole('radio', { name: 'GeoJSON (RFC 7946)' }).check()
  const json = await saved(page, 'Télécharger les données')
  expect(json.name).toBe(csv.name.replace('.csv', '.geojson'))
  const collection = JSON.parse(json.text) as FeatureCollection & { metadonnees: { colonnes: object } }
  expect(collection.type).toBe('FeatureCollection')
  expect(collection.features.map(({ properties }) => properties?.['code'] as string)).toEqual(
    bassins.map(({ code }) => code),
  )
  for (const { geometry } of collection.features) expect(geometry.type).toMatch(/^(Multi)?Polygon$/)
  expect(Object.keys(collection.metadonnees.colonnes)).toEqual(bassins.columns)

  // For the other tools of the trade, each read by a program of its own; their sources go along.
  await page.getByRole('radio', { name: /^Classeur XLSX/ }).check()
  const workbook = await savedBytes(page)
  expect(workbook.name).toBe(csv.name.replace('.csv', '.xlsx'))
  const [head, ...cells] = await readSheet(workbook.bytes)
  expect(head).toEqual(bassins.columns)
  expect(cells).toHaveLength(count)
  const ofAmbert = cells.find(([code]) => code === '63003')
  expect(ofAmbert?.[bassins.columns.indexOf('valeur')]).toBe(Number(ambert?.['valeur']?.replace(',', '.')))
  expect(JSON.stringify(await readSheet(workbook.bytes, 2))).toContain('Licence Ouverte')
  await page.getByRole('radio', { name: /^GeoPackage/ }).check()
  const geopackage = await savedBytes(page)
  expect(geopackage.name).toBe(csv.name.replace('.csv', '.gpkg'))
  const { layers } = await openPerimeter([geopackage])
  expect(layers[0]?.features).toHaveLength(count)
  await page.getByRole('radio', { name: /^KML/ }).check()
  const kml = await saved(page, 'Télécharger les données')
  expect(kml.text.match(/<Placemark>/g)).toHaveLength(count)

  // All initiatives, for programs; the title that begins like a formula is harmless.
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await page.getByRole('group', { name: 'Contenu' }).getByRole('radio', { name: 'Initiatives' }).check()
  await page.getByRole('radio', { name: 'CSV simple (RFC 4180)' }).check()
  expect(await rowsSaid(page)).toBe(built.initiatives)
  const plain = await saved(page, 'Télécharger les données')
  expect(plain.name).toContain('_initiatives_france_')
  const initiatives = dsvFormat(',').parse(plain.text)
  expect(initiatives).toHaveLength(built.initiatives)
  const published = await (await page.request.get('./data/initiatives.csv')).text()
  expect(initiatives.columns).toEqual(dsvFormat(',').parse(published).columns)
  expect(initiatives[0]?.['titre']).toBe(`'=HYPERLINK("http://exemple.fr")`)
  for (const row of initiatives)
    for (const cell of Object.values(row)) if (/^[=+@-]/.test(cell)) expect(Number(cell)).not.toBeNaN()
})
