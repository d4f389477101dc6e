import { describe, expect, it } from 'vitest'
import { readFinessPlus, readFinessStock } from '../../../scripts/sources/finess'
import { findInputs } from '../../../scripts/sources/found/findInputs'
import { placedByFiness } from '../../../scripts/steps/placedByFiness'
import { temporaryFile, temporaryFolder } from '../support/temporaryFolder'

const structure = (finess: string, name: string, commune: string, departement: string, category = '603') =>
  [
    'structureet',
    finess,
    '010780054',
    name,
    name,
    '',
    '',
    '900',
    'RTE',
    'DE X',
    '',
    '',
    commune,
    departement,
    'X',
    '01440 X',
    '',
    '',
    category,
    'Y',
    '1102',
    'Z',
    '',
    '',
    '',
    '',
    '1',
    'P',
    '1979-02-13',
    '1979-02-13',
    '2020-02-04',
    '',
  ].join(';')
const place = (finess: string, x: string, y: string, projection: string) =>
  `geolocalisation;${finess};${x};${y};1;ATLASANTE;100;IGN;BD_ADRESSE;V2.1;${projection};2016-02-29`
const stock = (...rows: string[]) => `finess;etalab;111;2026-05-12\n${rows.join('\n')}\n`

describe('the historical file of FINESS', () => {
  const STOCK = stock(
    structure('010002301', '"LIEU ""X""; BIS"', '283', '01'),
    structure('970400024', 'CHU', '411', '9D', '101'),
    structure('2A0000014', 'MSP', '004', '2A'),
    place('010002301', '882538.9', '6542885.8', 'LAMBERT_93'),
    place('970400024', '338700.0', '7689000.0', 'UTM_S40'),
    place('2A0000014', '', '', 'LAMBERT_93'),
  )

  it('gives sites with their commune, overseas under its number, and degrees from the projection of each territory', async () => {
    const [main, reunion, corsica] = await readFinessStock(temporaryFile('s.csv', STOCK))
    expect(main).toMatchObject({ finess: '010002301', category: '603', name: 'LIEU "X"; BIS', code: '01283' })
    expect(main).toMatchObject({ address: '900 RTE DE X 01440 X', opened: '1979-02-13' })
    expect([main?.lon, main?.lat].map((own) => own?.toFixed(2))).toEqual(['5.36', '45.96'])
    expect(reunion?.code).toBe('97411')
    expect([reunion?.lon, reunion?.lat].map((own) => own?.toFixed(1))).toEqual(['55.4', '-20.9'])
    expect(corsica).toMatchObject({ code: '2A004', lon: null, lat: null })
    expect(
      findInputs(temporaryFolder({ 'x.txt': STOCK })).files.map(({ name, vintages }) => [name, vintages]),
    ).toEqual([['finess', ['2026']]])
  })

  it.each([
    [
      'a commune that cannot be',
      stock(structure('010002301', 'X', '28', '01')),
      's.csv, ligne 2, champ « commune de l’adresse » : attendu un code de commune, trouvé « 0128 »',
    ],
    [
      'a line cut short',
      stock('structureet;010002301;010780054'),
      'ligne 2, champ « structureet » : attendu 32 cellules, trouvé 3',
    ],
    [
      'a projection unknown',
      stock(structure('010002301', 'X', '283', '01'), place('010002301', '1', '2', 'INCONNUE')),
      'ligne 3, champ « geolocalisation » : attendu deux nombres et une projection connue',
    ],
    ['a heading alone', stock(), 'attendu des établissements, trouvé aucun'],
  ])('refuses %s', async (_, text, said) => {
    await expect(readFinessStock(temporaryFile('s.csv', text))).rejects.toThrow(said)
  })
})

it('FINESS+ is placed by latitude and longitude, its X and Y being exchanged; closed sites are left out', () => {
  const ege = (numFinessEge: string, etatObjet: string) => ({
    informationsGeneralesEGE: {
      ...{ numFinessEge, nomEgeCourt: 'MSP DU BOURG   ', nomEgeLong: null, dateOuverture: '2019-03-01' },
    },
    categorieentiteGeographiqueExercice: '603',
    etatObjet,
    adresse: [
      {
        ...{ cogCommune: '01173', numeroVoie: '3 ', typeVoie: 'RUE', libelleVoie: 'DES PRES' },
        ligneAcheminement: '01170 GEX',
        coordonneesGeographique: {
          coordonneeX: 6589480.53,
          coordonneeY: 941342.52,
          directionLatitude: 46.362063,
          directionLongitude: 6.139885,
        },
      },
    ],
  })
  const file = {
    schemaVersion: '1.0.0',
    generatedAt: '2026-03-09',
    gcc: [],
    gco: [],
    pmej: [{ ege: [ege('010000024', 'A'), ege('010000025', 'I')] }],
  }
  const text = JSON.stringify(file)
  expect(readFinessPlus(temporaryFile('f.json', text))).toEqual([
    {
      finess: '010000024',
      category: '603',
      name: 'MSP DU BOURG',
      code: '01173',
      address: '3 RUE DES PRES 01170 GEX',
      opened: '2019-03-01',
      lon: 6.139885,
      lat: 46.362063,
    },
  ])
  expect(findInputs(temporaryFolder({ 'f.json': text })).files.map(({ name }) => name)).toEqual(['finess'])
  expect(() => readFinessPlus(temporaryFile('f.json', text.replace('"numFinessEge"', '"numero"')))).toThrow(
    'numFinessEge',
  )
})

it('a maternity without a point takes that of its FINESS number, and no other', () => {
  const row = { finess: '1', lon: null, lat: null }
  const site = {
    ...{ finess: '1', category: '355', name: 'X', code: '01001', address: '', opened: '' },
    ...{ lon: 5, lat: 46 },
  }
  const placed = placedByFiness([row, { ...row, finess: '2' }, { ...row, lon: 4, lat: 45 }] as never, [site])
  expect(placed.map(({ lon, lat }) => [lon, lat])).toEqual([
    [5, 46],
    [null, null],
    [4, 45],
  ])
})
