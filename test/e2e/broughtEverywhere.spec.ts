import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { degrees } from '@/domain/communeCentre'
import { formatNumber } from '@/i18n/format'
import type { Brought } from '@/schema/brought'
import {
  ALONE,
  BEDS,
  RATE,
  SOURCE,
  WEIGHED,
  bedsOf,
  bring,
  communes,
  known,
  last,
  patientsOf,
  people,
  rateOf,
  rows,
} from './support/broughtProject'
import { expect, test } from './support/test'

/** Worked out here, of the figures themselves. */
const total = (of: readonly number[], what: (row: number) => number) =>
  of.reduce((sum, row) => sum + what(row), 0)
const mean = (of: readonly number[], weight: (row: number) => number) =>
  formatNumber(total(of, (row) => rateOf(row) * weight(row)) / total(of, weight), 1)

/** The text of a file: that of what is inside where it is a zip. A GeoPackage holds its texts as they are. */
function textOf(bytes: Buffer, name: string): string {
  if (!name.endsWith('.xlsx')) return bytes.toString('utf8')
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n')
}

test('une zone a ses chiffres apportés, par la règle choisie pour chacun, avec leur source', async ({
  page,
}) => {
  test.slow()
  await bring(page, `/?ind=${RATE.id}&maille=commune&dans=departement:2A`)
  const panel = page.getByRole('complementary', { name: 'Corse-du-Sud' })
  const section = panel.locator('section').filter({ hasText: 'Données apportées' }).first()
  const of = (brought: Brought) =>
    section
      .locator('dt')
      .filter({ hasText: `${brought.name} (données apportées), 2024` })
      .locator('+ dd')
  await expect(of(RATE)).toContainText(`${mean(known, people)} consultations`)
  await expect(of(RATE)).toContainText(`${SOURCE} (données apportées), 2024`)
  await expect(of(RATE)).toContainText(`(habitants) : ${known.length} communes sur ${rows.length}`)
  await expect(of(WEIGHED)).toContainText(`${mean(known, patientsOf)} consultations`)
  await expect(of(WEIGHED)).toContainText('(Patients)')
  await expect(of(BEDS)).toContainText(`${formatNumber(total(known, bedsOf))} lits`)
  await expect(of(BEDS)).toContainText('source non indiquée')
  await expect(of(ALONE)).toContainText('non disponible')
  await expect(section.locator('dt').first()).toContainText('Recours (données')

  // Of a zone that is drawn, only the communes that are in it.
  const [west, south, east, north] = [8.6, 41.8, 9, 42.1] as const
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const within = rows.filter((row) => {
    const [lon, lat] = [degrees(communes.lon[row]), degrees(communes.lat[row])]
    return lon > west && lon < east && lat > south && lat < north
  })
  await page
    .getByRole('group', { name: 'Chercher et filtrer' })
    .getByRole('button', { name: /^Zone/ })
    .click()
  await page.getByLabel('Choisir un fichier').setInputFiles({
    ...{ name: 'golfe.geojson', mimeType: 'application/geo+json' },
    buffer: Buffer.from(JSON.stringify({ type: 'Polygon', coordinates: [corners] })),
  })
  const some = within.filter((row) => row !== last)
  expect(some.length).toBeLessThan(known.length)
  const combined = page.getByRole('complementary', { name: 'Zone combinée' })
  await expect(combined).toContainText(`${formatNumber(total(some, bedsOf))} lits`)
  await expect(combined).toContainText(`${mean(some, people)} consultations`)
})

test('un chiffre apporté se vérifie comme tel : rien n’y est dit publié, ni à signaler là où il n’y en a pas', async ({
  page,
}) => {
  await bring(page, `/territoire/departement/2A?verifier=${WEIGHED.id}`)
  const main = page.getByRole('main')
  const value = mean(known, patientsOf)
  await expect(main).toContainText(`Refait ici : ${value}. C’est le chiffre montré, ${value}`)
  await expect(main).toContainText('le chiffre apporté × Patients')
  await expect(main).toContainText('1 commune sans valeur. Le chiffre est fait du reste')
  await expect(main).toContainText(SOURCE)
  await expect(main).not.toContainText('publié')

  await page.getByRole('combobox', { name: 'Indicateur' }).selectOption({ label: 'Lits (données apportées)' })
  await expect(main).toContainText(`C’est le chiffre montré, ${formatNumber(total(known, bedsOf))}`)
  // Few of the people of the région live where there is one: here as on the map, it has none.
  await bring(page, `/territoire/region/94?verifier=${RATE.id}`)
  await expect(main).toContainText('Aucun chiffre : Sans chiffre apporté')
  await expect(main).toContainText('trop peu pour en faire un chiffre')
  await expect(main).not.toContainText('Signalez-le')
})

test('chaque format d’export dit que le chiffre est apporté, par qui, et sous quelle licence', async ({
  page,
}) => {
  test.slow()
  await bring(page, `/?ind=${RATE.id}&maille=departement`)
  await page
    .getByRole('group', { name: 'Chercher et filtrer' })
    .getByRole('button', { name: 'Exporter' })
    .click()
  const formats = page.getByRole('group', { name: 'Format' }).getByRole('radio')
  await expect(formats.first()).toBeVisible()
  const endings: string[] = []
  for (const format of await formats.all()) {
    await format.check()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger les données' }).click(),
    ])
    const name = file.suggestedFilename()
    endings.push(name.split('.').at(-1) ?? '')
    const text = textOf(readFileSync(await file.path()), name)
    for (const said of ['Recours (données apportées)', SOURCE, 'à vérifier par la personne'])
      expect(text, name).toContain(said)
    if (!name.endsWith('.csv')) expect(text, name).toContain('elles ne sont pas sous cette licence')
  }
  expect(endings).toEqual(['csv', 'csv', 'xlsx', 'geojson', 'gpkg', 'kml'])
})
