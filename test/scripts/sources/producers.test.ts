import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { readAge, readAgeBase } from '../../../scripts/sources/age'
import { readCog2024 } from '../../../scripts/sources/cog2024'
import { readBassinLabels, readCogWorkbook, readZoneLabels } from '../../../scripts/sources/cogWorkbooks'
import { readCommuneCentres } from '../../../scripts/sources/communeCentres'
import { readCommuneMeasure, readObservatoire } from '../../../scripts/sources/communeMeasure'
import { readCommunePolygons } from '../../../scripts/sources/communePolygons'
import { readEquipment } from '../../../scripts/sources/equipment'
import {
  readBpeCounts,
  readBpeFacilities,
  readBpeParquet,
} from '../../../scripts/sources/equipmentOfProducer'
import { findInputs } from '../../../scripts/sources/found/findInputs'
import { headOf } from '../../../scripts/sources/found/head'
import { readFrr } from '../../../scripts/sources/frr'
import { readApiCentres } from '../../../scripts/sources/geoApi'
import { readSelfEmployed } from '../../../scripts/sources/givenFigures'
import { readLabels2024 } from '../../../scripts/sources/labels2024'
import { readMovements } from '../../../scripts/sources/movements'
import { followMovements } from '../../../scripts/steps/followMovements'
import { temporaryFile, temporaryFolder } from '../support/temporaryFolder'
import { workbook } from '../support/workbook'

const lines = (...rows: string[]) => `${rows.join('\n')}\n`
const PREAMBLE = [['Titre'], ['Source : Insee'], [], ['Géographie au 01/01/2024'], []]

describe('INSEE’s BPE gives the counts of the prepared file', () => {
  const HEADING = 'AN;NOMRS;DEPCOM;DEP;TYPEQU;LAMBERT_X;LAMBERT_Y'
  const FACILITIES = [
    ['01004', 'D113'],
    ['01004', 'D307'],
    ['75101', 'D265'],
    ['01004', 'D307'],
    ['01004', 'A101'],
  ] as const
  const prepared = () =>
    readEquipment(
      temporaryFile(
        'p.csv',
        lines(
          'code_commune,D113_msp,D108_centre_sante,D265_medecin_generaliste,D307_pharmacie,D281_infirmier',
          ...['01004,1,0,0,2,0', '75101,0,0,1,0,0'],
        ),
      ),
    )

  it('a line a facility, with a BOM, CRLF and names in quotes, in a zip or not', async () => {
    const rows = FACILITIES.map(([code, type]) => `2024;"LA ""MAISON""; BIS";${code};01;${type};1;2`)
    const text = `\uFEFF${[HEADING, ...rows].join('\r\n')}\r\n`
    expect(await readBpeFacilities(temporaryFile('BPE24.csv', text))).toEqual(prepared())
    const zip = zipSync({ 'varmod.csv.txt': strToU8('x'), 'BPE24.csv': strToU8(text) })
    expect(await readBpeFacilities(temporaryFile('BPE24.zip', zip))).toEqual(prepared())
  })

  it('counts by commune, of which Paris in whole is left to its arrondissements', async () => {
    const text = lines(
      '"GEO";"GEO_OBJECT";"FACILITY_DOM";"FACILITY_TYPE";"TIME_PERIOD";"OBS_VALUE"',
      ...[
        '"01004";"COM";"D";"D113";"2024";1',
        '"01004";"COM";"D";"D307";"2024";2',
        '"01";"DEP";"D";"D307";"2024";9',
      ],
      ...[
        '"75101";"ARM";"D";"D265";"2024";1',
        '"75056";"COM";"D";"D265";"2024";1',
        '"01004";"COM";"D";"_T";"2024";3',
      ],
    )
    const zip = zipSync({
      'DS_BPE_2024_metadata.csv': strToU8('a;b\n'),
      'DS_BPE_2024_data.csv': strToU8(text),
    })
    expect(await readBpeCounts(temporaryFile('DS_BPE.zip', zip))).toEqual(prepared())
  })

  it('in Parquet, group after group', async () => {
    const bytes = parquetWriteBuffer({
      rowGroupSize: 2,
      columnData: [
        { name: 'DEPCOM', data: FACILITIES.map(([code]) => code) },
        { name: 'TYPEQU', data: FACILITIES.map(([, type]) => type) },
        { name: 'NOMRS', data: FACILITIES.map(() => 'X') },
      ],
    })
    const path = temporaryFile('BPE25.parquet', new Uint8Array(bytes))
    expect(await readBpeParquet(path)).toEqual(prepared())
    await expect(
      readBpeParquet(temporaryFile('BPE25.parquet', new Uint8Array(bytes.slice(0, 90)))),
    ).rejects.toThrow('BPE25.parquet : attendu un fichier Parquet entier')
    const other = parquetWriteBuffer({ columnData: [{ name: 'DEPCOM', data: ['01004'] }] })
    await expect(readBpeParquet(temporaryFile('BPE25.parquet', new Uint8Array(other)))).rejects.toThrow(
      'champ « TYPEQU » : attendu cette colonne, trouvé DEPCOM',
    )
  })
})

it('INSEE’s population by age gives the people and the old of the prepared file', async () => {
  const text = lines(
    'CODGEO;P22_POP;P22_POP0014;P22_POP7589;P22_POP90P;P16_POP',
    ...['01004;15554;3000;1300.2;75;14000', '2A004;10.5;1;0;0;9'],
  )
  const zip = zipSync({
    'meta_base.CSV': strToU8('COD;LIB\n'),
    'base-cc-evol-struct-pop-2022.CSV': strToU8(text),
  })
  const [first, second] = await readAgeBase(temporaryFile('base.zip', zip))
  expect([first]).toEqual(readAge(temporaryFile('p.csv', lines('com,pop2022,pop75p', '01004,15554,1375.2'))))
  expect(second).toEqual({ code: '2A004', people: 10.5, over75: 0 })
})

describe('INSEE’s workbooks on communes give what the prepared tables give', () => {
  const COMMUNES = [
    ['01001', 'L’Abergement', '01', '84', '01093'],
    ['2A004', 'Ajaccio', '2A', '94', '2A004'],
  ]
  const prepared = () =>
    readCog2024(
      temporaryFile('c.csv', lines('CODGEO,LIBGEO,DEP,REG,BV2022', ...COMMUNES.map((row) => row.join()))),
    )

  it('bassins de vie: communes under five lines of title, names of bassins in the first sheet', async () => {
    const path = temporaryFile(
      'BV2022.xlsx',
      workbook({
        BV2022: [...PREAMBLE, ['BV2022', 'LIBBV2022', 'TYPE'], ['01093', 'Châtillon', 'rural']],
        Composition_communale: [
          ...PREAMBLE,
          ['CODGEO', 'LIBGEO', 'BV2022', 'LIBBV2022', 'DEP', 'REG'],
          ...COMMUNES.map(([code = '', name = '', dep = '', reg = '', bv = '']) => [
            code,
            name,
            bv,
            'X',
            dep,
            reg,
          ]),
        ],
      }),
    )
    expect(await readCogWorkbook(path, headOf(path).parts)).toEqual(prepared())
    // As it is downloaded: the workbook in a zip.
    const zip = zipSync({ 'BV2022_au_01-01-2024.xlsx': readFileSync(path) })
    const zipped = temporaryFile('BV2022_au_01-01-2024.zip', zip)
    expect(await readCogWorkbook(zipped, headOf(zipped).parts)).toEqual(prepared())
    const folder = temporaryFolder({ 'b.zip': zip })
    expect(findInputs(folder).files.map(({ name }) => name)).toEqual(['cog', 'labels'])
    expect([...(await readBassinLabels(path, headOf(path).parts)).bassin]).toEqual([['01093', 'Châtillon']])
  })

  it('table of belonging: communes, and names of all zones', async () => {
    const path = temporaryFile(
      'table-appartenance-geo-communes-2024.xlsx',
      workbook({
        COM: [
          ...PREAMBLE,
          ['CODGEO', 'LIBGEO', 'DEP', 'REG', 'EPCI', 'BV2022'],
          ...COMMUNES.map(([code = '', name = '', dep = '', reg = '', bv = '']) => [
            code,
            name,
            dep,
            reg,
            '2',
            bv,
          ]),
        ],
        Zones_supra_communales: [
          ...PREAMBLE,
          ['NIVGEO', 'CODGEO', 'LIBGEO', 'NB_COM'],
          ...[
            ['DEP', '2B', 'Haute-Corse', 236],
            ['REG', '94', 'Corse', 360],
            ['BV2022', '01004', 'Ambérieu', 34],
            ['ZE2020', '1', 'X', 2],
          ],
        ],
      }),
    )
    expect(await readCogWorkbook(path, headOf(path).parts)).toEqual(prepared())
    expect(await readZoneLabels(path, headOf(path).parts)).toEqual(
      readLabels2024(
        temporaryFile(
          'l.csv',
          lines('NIVGEO,CODGEO,LIBGEO', 'DEP,2B,Haute-Corse', 'REG,94,Corse', 'BV2022,01004,Ambérieu'),
        ),
      ),
    )
  })

  it('a sheet that is not there, a column renamed, a département that cannot be are told', async () => {
    const saved = (heading: string[], row: string[]) =>
      temporaryFile('bv.xlsx', workbook({ Composition_communale: [...PREAMBLE, heading, row] }))
    const HEADING = ['CODGEO', 'LIBGEO', 'BV2022', 'LIBBV2022', 'DEP', 'REG']
    const read = (path: string) => readCogWorkbook(path, ['Composition_communale'])
    await expect(read(saved(['CODE', ...HEADING.slice(1)], []))).rejects.toThrow(
      'feuille « Composition_communale », ligne 6, champ « codgeo » : attendu cette colonne',
    )
    await expect(read(saved(HEADING, ['01001', 'Un', '01004', 'X', '2C', '84']))).rejects.toThrow(
      'ligne 7, champ « DEP » : attendu un code de département, trouvé « 2C »',
    )
    await expect(readZoneLabels(saved(HEADING, []), ['Composition_communale'])).rejects.toThrow(
      'attendu une feuille',
    )
  })
})

describe('what geo.api.gouv.fr answers', () => {
  it('gives the centres of the prepared file', () => {
    const own = [{ nom: 'Un', code: '01001', centre: { type: 'Point', coordinates: [4.9306, 46.1517] } }]
    expect(readApiCentres(temporaryFile('c.json', JSON.stringify(own)))).toEqual(
      readCommuneCentres(temporaryFile('c.csv', lines('code_insee,lat,lon', '01001,46.1517,4.9306'))),
    )
    const swapped = JSON.stringify(own).replace('4.9306,46.1517', '4.9306,146.1517')
    expect(() => readApiCentres(temporaryFile('c.json', swapped))).toThrow('centre.coordinates.1')
  })
  it('gives outlines of communes', () => {
    const geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    }
    const features = [
      { type: 'Feature', properties: { code: '01001', nom: 'Un', codeDepartement: '01' }, geometry },
    ]
    const path = temporaryFile('c.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
    expect(readCommunePolygons(path)).toEqual([{ code: '01001', name: 'Un', geometry }])
  })
})

it('the Observatoire des territoires writes commas, « s » and « nd »: a secret is not a zero', async () => {
  const text = lines(
    'codgeo;libgeo;an;part_pop_eloigne_soin',
    '01001;Un;2023;0,5',
    '01002;Deux;2023;s',
    '01003;Trois;2023;nd',
    '01004;Quatre;2023;0',
  )
  expect(await readObservatoire(temporaryFile('o.csv', text), 0, 100)).toEqual(
    readCommuneMeasure(
      temporaryFile('p.csv', lines('code_commune,part_2023', '01001,0.5', '01002,', '01003,', '01004,0')),
      /^part_2023$/,
      0,
      100,
    ),
  )
  await expect(
    readObservatoire(temporaryFile('o.csv', '<!DOCTYPE html>\n<p>erreur\n'), 0, 100),
  ).rejects.toThrow('ligne 1 : attendu une table, trouvé une page de la toile')
})

it('the State’s list of FRR is read of any date, CRLF and an empty column included', () => {
  const text =
    '\uFEFFCode_insee;Departement;Commune;Classement FRR et FRR+ au 3 mars 2027;\r\n01001;01;Un;FRR+;\r\n'
  expect(readFrr(temporaryFile('f.csv', text))).toEqual([{ code: '01001', zone: 'plus' }])
})

it('ameli’s whole file has ages and sexes: only its totals are read', () => {
  const heading =
    'annee,profession_sante,region,libelle_region,departement,libelle_departement,classe_age,libelle_classe_age,libelle_sexe,effectif,densite'
  const of = (age: string, sex: string, value: string) =>
    `2025,Psychiatres,84,X,38,Isère,${age},${age},${sex},5,${value}`
  const path = temporaryFile(
    'a.csv',
    `\uFEFF${lines(heading, of('tout_age', 'tout sexe', '9.5'), of('60 ans', 'tout sexe', '3'), of('tout_age', 'hommes', '4'))}`,
  )
  expect(readSelfEmployed(path)).toEqual([
    { indicator: 'psychiatres', vintage: '2025', level: 'departement', code: '38', value: 9.5 },
  ])
})

describe('INSEE’s movements of communes', () => {
  const HEADING = 'MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,LIBELLE_AP'
  const of = (mod: string, from: string, to: string, kind = 'COM') =>
    `${mod},2027-01-01,COM,${from},0,Avant,${kind},${to},0,Après`
  const follow = async (...rows: string[]) =>
    followMovements(new Map(), await readMovements(temporaryFile('m.csv', lines(HEADING, ...rows))), (code) =>
      ['01001', '01002', '01003'].includes(code),
    )

  it('lead a commune of a year to come back to the one that it continues or left', async () => {
    expect([...(await follow(of('41', '01001', '01901'), of('21', '01002', '01902')))]).toEqual([
      ['01901', '01001'],
      ['01902', '01002'],
    ])
  })
  it('lead a commune that is gone to the one that took it in, and leave parts aside', async () => {
    expect([...(await follow(of('32', '01009', '01003'), of('32', '01009', '01009', 'COMD')))]).toEqual([
      ['01009', '01003'],
    ])
  })
  it('lead nowhere where one is made of several under a new code: its rows are told by name', async () => {
    expect([...(await follow(of('32', '01001', '01903'), of('32', '01002', '01903')))]).toEqual([])
  })
})
