import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import Database from 'libsql'
import mapshaper from 'mapshaper'
import type { FeatureCollection } from 'geojson'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { toGeopackage } from '@/analysis/writeGeopackage'
import { toKml } from '@/analysis/writeKml'
import { tableSheet, toXlsx } from '@/analysis/writeXlsx'
import { exportTable, pointOf, type ExportTable } from '@/domain/exportTable'
import { square } from '../support/shapes'

/** What spreadsheets and XML stumble on: a formula, a code with its zero, signs of XML, an absence, a minus. */
const rows = [
  { code: '01004', nom: '=HYPERLINK("http://exemple.fr")', valeur: 2.5, n: 3, at: 0 },
  { code: '2A004', nom: 'L’Île <b>&"d’Or"</b>\u0000', valeur: -1.25, n: null, at: 1 },
  { code: '97411', nom: 'Saint-Denis', valeur: null, n: 7, at: 2 },
]
const table: ExportTable = exportTable<(typeof rows)[number], string>(
  [
    ['code', ({ code }) => code],
    ['nom', ({ nom }) => nom],
    ['valeur', ({ valeur }) => valeur],
    ['n', ({ n }) => n],
  ],
  rows,
  ({ at }) =>
    [
      { type: 'Polygon' as const, coordinates: [square(3, 45, 1), square(3.25, 45.25, 0.5).reverse()] },
      { type: 'MultiPolygon' as const, coordinates: [[square(8.5, 41.5, 0.5)], [square(9.5, 42.5, 0.25)]] },
      pointOf(55.45044, -20.87891),
    ][at] ?? null,
)
const plain = 'L’Île <b>&"d’Or"</b>'

describe('a table as a workbook', () => {
  const bytes = Buffer.from(
    toXlsx([
      tableSheet('Territoires: et [indicateur]', table),
      {
        name: 'Sources',
        rows: [
          ['', 'Exporté'],
          ['code', 'Code officiel'],
        ],
        head: false,
      },
    ]),
  )

  it('is read with numbers as numbers, codes and formulas as texts, absences as nothing', async () => {
    expect(await readSheet(bytes)).toEqual([
      ['code', 'nom', 'valeur', 'n'],
      ['01004', '=HYPERLINK("http://exemple.fr")', 2.5, 3],
      ['2A004', plain, -1.25, null],
      ['97411', 'Saint-Denis', null, 7],
    ])
    expect(await readSheet(bytes, 2)).toEqual([
      [null, 'Exporté'],
      ['code', 'Code officiel'],
    ])
  })

  it('holds no formula, and is the same file each time', () => {
    const [first, again] = [1, 2].map(() => Buffer.from(toXlsx([tableSheet('Territoires', table)])))
    expect(first?.equals(again ?? Buffer.alloc(0))).toBe(true)
    const sheet = strFromU8(
      unzipSync(first ?? Buffer.alloc(0))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    )
    expect(sheet).not.toMatch(/<f[ >]/)
  })
})

describe('a table as a GeoPackage', () => {
  it('is a database that another SQLite reads: typed columns, what it rests on, the box of its places', async () => {
    const bytes = await toGeopackage(table, 'territoires', [['Sources', 'Drees']])
    const folder = mkdtempSync(join(tmpdir(), 'gpkg-'))
    writeFileSync(join(folder, 'out.gpkg'), bytes)
    const database = new Database(join(folder, 'out.gpkg'))
    const all = (sql: string): unknown[] => database.prepare(sql).all()
    expect(all('PRAGMA application_id')).toEqual([{ application_id: 0x47504b47 }])
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(all('SELECT code, nom, valeur, n, typeof(valeur) AS kind FROM territoires')).toMatchObject([
      { code: '01004', valeur: 2.5, n: 3, kind: 'real' },
      { code: '2A004', valeur: -1.25, n: null },
      { code: '97411', valeur: null, n: 7, kind: 'null' },
    ])
    expect(
      all("SELECT min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents WHERE data_type = 'features'"),
    ).toEqual([{ min_x: 3, min_y: -20.87891, max_x: 55.45044, max_y: 46, srs_id: 4326 }])
    expect(all('SELECT rubrique, texte FROM apropos')).toEqual([{ rubrique: 'Sources', texte: 'Drees' }])
    database.close()
    rmSync(folder, { recursive: true })
    const { layers } = await openPerimeter([{ name: 'out.gpkg', bytes }])
    expect(layers[0]?.features.map(({ geometry }) => geometry)).toEqual(table.geometries)
  })
})

describe('a table as KML', () => {
  it('is read by another program: names, cells, polygons with their holes, points', async () => {
    const kml = toKml(table, 'Territoires', ['Drees, 2023'])
    expect(kml).toContain('<description>Drees, 2023</description>')
    const read = await mapshaper.applyCommands('-i in.kml -o format=geojson', { 'in.kml': kml })
    // mapshaper gives points and polygons apart.
    const features = Object.values(read)
      .flatMap((json) => (JSON.parse(String(json)) as FeatureCollection).features)
      .sort((a, b) => String(a.properties?.['code']).localeCompare(String(b.properties?.['code'])))
    expect(features.map(({ properties }) => properties?.['code'] as string)).toEqual([
      '01004',
      '2A004',
      '97411',
    ])
    expect(features[0]?.geometry).toMatchObject({ type: 'Polygon', coordinates: { length: 2 } })
    expect(features[1]?.properties).toMatchObject({ name: plain, valeur: '-1.25' })
  })
})
