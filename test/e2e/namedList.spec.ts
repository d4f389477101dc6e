import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FACILITY_IDS } from '@/catalog/facilities'
import type { FacilityId } from '@/i18n/fr/facilities'
import type { Facilities } from '@/schema/facilities'
import { readFinessTable } from '../../scripts/sources/finessTable'
import { finessList, withNamedList } from '../../scripts/steps/namedList'
import { commune } from '../scripts/support/commune'
import { readJson } from '../support/readJson'
import { expect, test } from './support/test'

/** Real lines of the extract of FINESS for Occitanie, which is not published: a maison de santé, then one without its point. */
const EXTRACT = `finess,finess_ej,rs,rslongue,categetab,categorie,numvoie,typvoie,voie,compvoie,lieuditbp,ligneacheminement,code_insee,departement,latitude,longitude,coordxet,coordyet,dateouv
090004599,090004771,MSP SAINT GIRONS,MAISON DE SANTE PLURIPROFESSIONNELLE DE SAINT GIRONS,603,Maison de santé (L.6223-3),1,AV,D'AULOT,,,09200 ST GIRONS,09261,09,42.98300276811089,1.148737052438257,548880.9,6211065.3,2020-11-02
090003716,090003708,MSP DU SERONAIS,MAISON DE SANTE PLURIPROFESSIONNELLE DU SERONAIS,603,Maison de santé (L.6223-3),,,,,LIEU DIT COTES,09240 LA BASTIDE DE SEROU,09042,09,,,,,2014-12-05
`

test('une liste nommée, du fichier à la fiche : nom, adresse, ouverture, position exacte ou au centre', async ({
  page,
}) => {
  const file = join(tmpdir(), `finess-${process.pid}.csv`)
  writeFileSync(file, EXTRACT)
  const table = readJson('facilities.json') as Facilities<FacilityId>
  const communes = new Map(
    ['09261', '09042'].map((code) => {
      const row = table.commune.indexOf(code)
      const [lon = 1.4, lat = 43] = [table.lon[row], table.lat[row]]
      return [code, commune(code, { bassin: table.bassin[row] ?? '09261', lon, lat })]
    }),
  )
  const list = finessList(await readFinessTable(file))
  const named = withNamedList(table, list, FACILITY_IDS, communes, (code) => code)
  await page.route('**/data/facilities.json', (route) => route.fulfill({ json: named }))

  await page.goto('./?couches=maisons&sel=structures:090004599')
  const card = page.getByRole('complementary', {
    name: 'MAISON DE SANTE PLURIPROFESSIONNELLE DE SAINT GIRONS',
  })
  await expect(card).toContainText("1 AV D'AULOT 09200 ST GIRONS")
  await expect(card).toContainText(/Ouvert le 2\snov\. 2020, d’après la liste/)
  await expect(card).toContainText('à son adresse')

  await page.goto('./?couches=maisons&sel=structures:090003716&langue=en')
  const other = page.getByRole('complementary', { name: 'MAISON DE SANTE PLURIPROFESSIONNELLE DU SERONAIS' })
  await expect(other).toContainText('09240 LA BASTIDE DE SEROU')
  await expect(other).toContainText('at the centre of the commune')
})
