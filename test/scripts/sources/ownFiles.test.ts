import { expect, it } from 'vitest'
import { readCommunePolygons } from '../../../scripts/sources/communePolygons'
import { readInitiativeFiles } from '../../../scripts/sources/initiativeFiles'
import { readPostalCodes } from '../../../scripts/sources/postalCodes'
import { readSurveyFiles } from '../../../scripts/sources/surveyFiles'
import { temporaryFile, temporaryFolder } from '../support/temporaryFolder'

const initiative = {
  id: 'medicobus',
  title: 'Médicobus',
  axis: 'ambulatoire',
  type: 'mobile',
  scope: 'bassin',
  departements: ['61'],
  regions: ['28'],
  professions: [],
  actors: [],
  problem: 'Peu de médecins.',
  solution: 'Un cabinet mobile.',
  readings: [{ says: 'described', source: { title: 'Article', url: 'https://example.org/' } }],
}

it('initiatives come sorted by id, whatever the order of the folder', () => {
  const other = { ...initiative, id: 'bus-sante' }
  const folder = temporaryFolder({
    'medicobus.json': JSON.stringify(initiative),
    'bus-sante.json': JSON.stringify(other),
  })
  expect(readInitiativeFiles(folder).map(({ id }) => id)).toEqual(['bus-sante', 'medicobus'])
})

it('an initiative in a file of another name is refused', () => {
  const folder = temporaryFolder({ 'autre.json': JSON.stringify(initiative) })
  expect(() => readInitiativeFiles(folder)).toThrow(
    'autre.json, champ « id » : attendu le nom du fichier sans .json',
  )
})

it('an initiative with a field too many is refused, so that a misspelt one is not lost in silence', () => {
  const folder = temporaryFolder({ 'medicobus.json': JSON.stringify({ ...initiative, resultt: 'x' }) })
  expect(() => readInitiativeFiles(folder)).toThrow('medicobus.json')
})

it('JSON cut short is told with its line', () => {
  const folder = temporaryFolder({ 'medicobus.json': '{\n "id": "medicobus",\n "title": ' })
  expect(() => readInitiativeFiles(folder)).toThrow('medicobus.json, ligne 3 : attendu du JSON entier')
})

const questions =
  'question,titre,libelle,phrase,terrain,repondants,note,titre_en,libelle_en,phrase_en,terrain_en,note_en\n' +
  'q1,Titre,Libellé,le pensent,Automne 2021,,,Title,Label,think so,Autumn 2021,\n'
const groups =
  'groupe,libelle,nom,libelle_en,nom_en\nensemble,Ensemble des médecins,médecins,All doctors,doctors\n'
const head = 'question,groupe,type_de_groupe,niveau,territoire,part,n\n'

it('survey: what is not published is absent, not zero', () => {
  const folder = temporaryFolder({
    'questions.csv': questions,
    'groupes.csv': groups,
    'resultats.csv': `${head}q1,ensemble,ensemble,region,11,49,\nq1,ensemble,ensemble,france,FR,44,812\n`,
  })
  const survey = readSurveyFiles(folder)
  expect(survey.questions).toEqual([
    {
      ...{
        id: 'q1',
        headline: 'Titre',
        label: 'Libellé',
        statement: 'le pensent',
        fieldwork: 'Automne 2021',
      },
      en: { headline: 'Title', label: 'Label', statement: 'think so', fieldwork: 'Autumn 2021' },
    },
  ])
  expect(survey.groups).toEqual([
    {
      ...{ id: 'ensemble', label: 'Ensemble des médecins', noun: 'médecins' },
      en: { label: 'All doctors', noun: 'doctors' },
    },
  ])
  expect(survey.results[0]).not.toHaveProperty('n')
  expect(survey.results[1]).toMatchObject({ share: 44, n: 812 })
})

it('survey: a result of an unknown question is refused', () => {
  const folder = temporaryFolder({
    'questions.csv': questions,
    'groupes.csv': groups,
    'resultats.csv': `${head}q2,ensemble,ensemble,france,FR,44,\n`,
  })
  expect(() => readSurveyFiles(folder)).toThrow(
    'resultats.csv, ligne 2, champ « question » : attendu une question de questions.csv, trouvé « q2 ».',
  )
})

it('survey: a result of an unknown group is refused', () => {
  const folder = temporaryFolder({
    'questions.csv': questions,
    'groupes.csv': groups,
    'resultats.csv': `${head}q1,patients,ensemble,france,FR,44,\n`,
  })
  expect(() => readSurveyFiles(folder)).toThrow(
    'resultats.csv, ligne 2, champ « groupe » : attendu un groupe de groupes.csv, trouvé « patients ».',
  )
})

it('postal codes: each once by commune, sorted', () => {
  const entry = (codePostal: string, codeCommune: string) => ({ codePostal, codeCommune })
  const path = temporaryFile(
    'codes.json',
    JSON.stringify([entry('20090', '2A004'), entry('20000', '2A004'), entry('20090', '2A004')]),
  )
  expect([...readPostalCodes(path)]).toEqual([['2A004', ['20000', '20090']]])
})

it('polygons: a shape without coordinates is refused', () => {
  const feature = { type: 'Feature', properties: { code: '01001', nom: 'X' }, geometry: { type: 'Point' } }
  const path = temporaryFile(
    'communes-01.geojson',
    JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
  )
  expect(() => readCommunePolygons(path)).toThrow('communes-01.geojson : « features.0.geometry')
})
