import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { FACILITY_IDS, isNamed, precisionOf } from '@/catalog/facilities'
import { listedAs } from '@/catalog/publishedLists'
import { facilitiesSchema } from '@/schema/facilities'
import { parse } from '@/schema/parse'
import { readBpePlaces, readBpePlacesParquet } from '../../../scripts/sources/bpePlaces'
import { readFinessTable } from '../../../scripts/sources/finessTable'
import { findInputs, readInput } from '../../../scripts/sources/found/findInputs'
import { readSourceList } from '../../../scripts/sources/sourceList'
import { chooseLists, finessList, withNamedList } from '../../../scripts/steps/namedList'
import { withRegister } from '../../../scripts/steps/withRegister'
import { commune } from '../support/commune'
import { temporaryFile, temporaryFolder } from '../support/temporaryFolder'

const HEAD =
  'finess,finess_ej,rs,rslongue,categetab,categorie,numvoie,typvoie,voie,compvoie,lieuditbp,ligneacheminement,code_insee,departement,latitude,longitude,coordxet,coordyet,dateouv'
const line = (finess: string, category: string, rest: string) =>
  `${finess},1,MSP COURTE,MAISON DE SANTE ${finess},${category},Maison,1,R,DE L EAU,,,09000 FOIX,${rest}`
/** In the very layout of the extract of FINESS for Occitanie. */
const FILE = [
  HEAD,
  line('090000001', '603', '09122,09,42.96,1.6,1,1,2019-03-01'),
  line('090000002', '124', '09122,09,,,,,'),
  line('090000003', '620', '09122,09,42.9,1.6,1,1,2001-01-01'),
].join('\n')
const finess = () => readFinessTable(temporaryFile('finess.csv', `${FILE}\n`))
const counted = (code: string, maisons: number, centres: number) => ({
  ...{ code, maisons, centres, generalistes: 0, pharmacies: 0, infirmiers: 0 },
})
const vintages = { finess: '2026', equipmentPlaces: '2025' }
const communes = new Map([['09122', commune('09122')]])
const same = (code: string) => code
const none = () => Object.fromEntries(FACILITY_IDS.map((kind) => [kind, [0, 0]]))
/** A commune with a maison and a centre, known by counts; an emergency department by name. */
const table = {
  ...{ code: ['09122', '090000009'], name: ['Foix', 'CH'], lon: [1.6, 1.7], lat: [42.9, 42.8] },
  ...{ commune: ['09122', '09122'], bassin: ['B1', 'B1'], address: ['', ''], standing: [2, 0] },
  ...(none() as Record<(typeof FACILITY_IDS)[number], number[]>),
  ...{ maisons: [1, 0], centres: [1, 0], urgences: [0, 1] },
}

describe('a list that names facilities', () => {
  const placed = async () => {
    const { sites } = chooseLists({ finess: await finess(), equipmentPlaces: [], equipment: [], vintages })
    return withNamedList(table, sites, FACILITY_IDS, communes, same)
  }

  it('gives maisons and centres names, addresses, days and points; pharmacies, which bear people’s names, are no place', async () => {
    const list = finessList(await finess())
    expect(list.map(({ kind, id }) => [kind, id])).toEqual([
      ['maisons', '090000001'],
      ['centres', '090000002'],
    ])
    expect(list[0]).toMatchObject({ address: '1 R DE L EAU 09000 FOIX', lat: 42.96, opened: '2019-03-01' })
  })

  it('stands in the stead of counts at the centre of the commune, and nothing else moves', async () => {
    const places = await placed()
    expect(places.code).toEqual(['090000009', '090000001', '090000002'])
    expect([places.maisons, places.centres, places.urgences]).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ])
    expect(() => parse(facilitiesSchema(FACILITY_IDS), places, 'facilities.json')).not.toThrow()
  })

  it('says of each how precisely it stands: at its address, or at the centre for want of a point', async () => {
    const places = await placed()
    expect([0, 1, 2].map((row) => precisionOf(places, row))).toEqual(['exact', 'exact', 'commune'])
    expect([0, 1].map((row) => isNamed(places, row))).toEqual([true, true])
    expect(places.opened).toEqual(['', '2019-03-01', ''])
  })

  it('of one région does not pass for one of France: counts stay, and it is told why', async () => {
    const equipment = [counted('09122', 1, 1), counted('75056', 40, 2), counted('13055', 30, 2)]
    const { sites, listed, left } = chooseLists({
      ...{ finess: await finess(), equipmentPlaces: [], equipment, vintages },
    })
    expect(left).toEqual([
      'Finess, maisons : 1 nom, trop peu dans 2 départements (13, 75…) ; laissés de côté.',
    ])
    expect([listed, sites.map(({ kind }) => kind)]).toEqual([
      { centres: { source: 'finess', year: '2026' } },
      ['centres'],
    ])
  })

  it('is credited where it is used: its producer, its year, its entry among the sources', () => {
    const lists = { maisons: { source: 'finess', year: '2026' } } as const
    expect(listedAs(lists, 'maisons')).toEqual({
      ...{ sources: ['finess'], producer: 'Finess', dated: { year: '2026' } },
    })
    expect(listedAs({}, 'maisons')).toBeUndefined()
    const sources = readSourceList('data/sources.json')
    const ids = (own: typeof sources) => own.map(({ id }) => id)
    expect(ids(withRegister(sources, lists))).toContain('finess')
    expect(ids(withRegister(sources, {}))).not.toContain('finess')
  })
})

describe('INSEE’s BPE, which names and places each facility', () => {
  const HEADS = [
    'NOMRS',
    'NUMVOIE',
    'TYPVOIE',
    'LIBVOIE',
    'LIBCOM',
    'CODPOS',
    'DEPCOM',
    'TYPEQU',
    'LONGITUDE',
    'LATITUDE',
  ]
  const ROWS = [
    ['MSP DU PLATEAU', '3', 'RUE', 'DES PRES', 'FOIX', '09000', '09122', 'D113', '1.6', '42.96'],
    ['CENTRE "LES PINS"; BIS', '', 'PL', 'DU MARCHE', 'FOIX', '09000', '09122', 'D108', '', ''],
    ['PHARMACIE X', '', '', '', 'FOIX', '09000', '09122', 'D307', '1.6', '42.9'],
    ['MSP NORD', '', '', '', 'FOIX', '09000', '09122', 'D113', '1.61', '42.97'],
  ]
  const quoted = (cell: string) => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const CSV = `\uFEFF${[HEADS, ...ROWS].map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`
  const parquet = () =>
    new Uint8Array(
      parquetWriteBuffer({
        rowGroupSize: 2,
        columnData: HEADS.map((name, k) => ({
          name,
          data: ROWS.map((row) => (/TUDE$/.test(name) ? (row[k] ? Number(row[k]) : null) : (row[k] ?? ''))),
        })),
      }),
    )

  it('gives maisons and centres their names, addresses and points', async () => {
    const sites = await readBpePlaces(temporaryFile('BPE24.csv', CSV))
    expect(sites).toEqual([
      {
        ...{ kind: 'maisons', id: 'D113-09122-1', name: 'MSP DU PLATEAU', code: '09122', opened: '' },
        ...{ address: '3 RUE DES PRES 09000 FOIX', lon: 1.6, lat: 42.96 },
      },
      {
        ...{ kind: 'centres', id: 'D108-09122-1', name: 'CENTRE "LES PINS"; BIS', code: '09122', opened: '' },
        ...{ address: 'PL DU MARCHE 09000 FOIX', lon: null, lat: null },
      },
      {
        ...{ kind: 'maisons', id: 'D113-09122-2', name: 'MSP NORD', code: '09122', opened: '' },
        ...{ address: '09000 FOIX', lon: 1.61, lat: 42.97 },
      },
    ])
  })

  it('gives the same of its Parquet, beside the counts, and none where an edition has no names', async () => {
    const folder = temporaryFolder({ 'BPE25.parquet': parquet() })
    const found = findInputs(folder)
    expect(found.files.map(({ name, vintages: years }) => [name, ...years])).toEqual([
      ['equipment', '2025'],
      ['equipmentPlaces', '2025'],
    ])
    const { rows } = await readInput(folder, found, 'equipmentPlaces')
    expect(rows).toEqual(await readBpePlaces(temporaryFile('BPE24.csv', CSV)))
    const counts = parquetWriteBuffer({ columnData: [{ name: 'DEPCOM', data: ['09122'] }] })
    expect(await readBpePlacesParquet(temporaryFile('b.parquet', new Uint8Array(counts)))).toEqual([])
  })
})
