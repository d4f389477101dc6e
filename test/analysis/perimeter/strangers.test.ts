import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { perimeterShape, type PerimeterShape } from '@/analysis/perimeter/perimeterShape'
import { surveyPerimeter } from '@/analysis/perimeter/surveyPerimeter'
import { MOST_ENTRIES } from '@/analysis/perimeter/unzip'
import { FileRefused, type FileProblem, type GivenFile } from '@/domain/perimeter'
import { perimeterFile, shapefile } from '../../support/perimeterFiles'
import { square } from '../../support/shapes'

type Content = string | Uint8Array
const given = (name: string, content: Content): GivenFile => ({
  name,
  bytes: typeof content === 'string' ? strToU8(content) : content,
})
const zip = (files: Record<string, Content>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, given(name, content).bytes])),
  )

async function read(...files: GivenFile[]): Promise<PerimeterShape | { problem: FileProblem }> {
  try {
    const source = await openPerimeter(files)
    return perimeterShape(source, new Set(surveyPerimeter(source).choices.map(({ id }) => id)), null)
  } catch (error) {
    if (error instanceof FileRefused) return { problem: error.problem }
    throw error
  }
}
const outline = (at: number) =>
  JSON.stringify({ type: 'Polygon', coordinates: [square(3, 45, 1).map(([x = 0, y = 0]) => [x * at, y])] })
const kml = (ring: string, before = '', name = 'a') =>
  `<?xml version="1.0"?>${before}<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>${name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`
const RING = '3,45 4,45 4,46 3,46 3,45'
const bytes = async (format: Parameters<typeof perimeterFile>[0]) =>
  (await perimeterFile(format))[0]?.bytes ?? new Uint8Array()
const half = (whole: Uint8Array) => whole.slice(0, Math.floor(whole.length / 2))

describe('a file of a stranger', () => {
  it.each<[string, GivenFile, object]>([
    ['of no byte', given('zone.shp', ''), { kind: 'empty' }],
    ['PDF', given('zone.kml', '%PDF-1.7'), { kind: 'other', format: 'pdf' }],
    [
      'picture',
      given('zone.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])),
      { kind: 'other', format: 'picture' },
    ],
    ['web page', given('zone.geojson', '<!DOCTYPE html><html><body>404'), { kind: 'other', format: 'web' }],
    ['GML', given('zone.gml', '<wfs:FeatureCollection xmlns:gml="x"/>'), { kind: 'other', format: 'xml' }],
    ['table', given('zone.geojson', 'code;nom\n63003;Ambert\n'), { kind: 'other', format: 'table' }],
    [
      'table of outlines',
      given('zone.csv', 'WKT,nom\n"POLYGON ((3 45,4 45,4 46,3 45))",Ambert\n'),
      { kind: 'other', format: 'wktTable' },
    ],
    ['words', given('zone.txt', 'le canton d’Ambert'), { kind: 'other', format: 'text' }],
    ['DXF', given('plan.dxf', '0\nSECTION\n2\nHEADER\n'), { kind: 'other', format: 'drawing' }],
    [
      'other archive',
      given('zone.7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf])),
      { kind: 'other', format: 'archive' },
    ],
    ['gzip', given('zone.gz', new Uint8Array([0x1f, 0x8b, 8, 0])), { kind: 'other', format: 'archive' }],
    [
      'workbook',
      given('zone.zip', zip({ '[Content_Types].xml': '<x/>' })),
      { kind: 'other', format: 'document' },
    ],
    [
      'geodatabase',
      given('zone.zip', zip({ 'a.gdb/a0001.gdbtable': 'x' })),
      { kind: 'other', format: 'geodatabase' },
    ],
    [
      'zip of other things',
      given('zone.zip', zip({ 'lisez-moi.txt': 'x' })),
      { kind: 'nothing-inside', names: ['lisez-moi.txt'] },
    ],
    [
      'zip in a zip',
      given('zone.zip', zip({ 'a.json': zip({ 'b.json': '{}' }) })),
      { kind: 'nothing-inside' },
    ],
    [
      'broken zip',
      given('zone.zip', half(zip({ 'a.geojson': outline(1) }))),
      { kind: 'unreadable', format: 'zip' },
    ],
    [
      'projection without its shapes',
      given('zone.prj', 'PROJCS["RGF93"]'),
      { kind: 'no-shp', names: ['zone.prj'] },
    ],
    [
      'broken JSON, at its line',
      given('zone.geojson', '{\n"type": "Polygon",\n"coordinates": [[3,,4]]}'),
      { kind: 'unreadable', format: 'geojson', at: '3:20' },
    ],
    [
      'broken line of JSON',
      given('z.ndjson', `${outline(1)}\n{"type":\n`),
      { kind: 'unreadable', format: 'geojsonLines', at: '2:9' },
    ],
    [
      'broken KML, at its line',
      given('zone.kml', '<kml>\n<Placemark>\n</kml>'),
      { kind: 'unreadable', format: 'kml' },
    ],
    ['broken WKT', given('zone.wkt', 'POLYGON((3 45, 4 45, 4 46'), { kind: 'unreadable', format: 'wkt' }],
    [
      'topology without arcs',
      given('zone.json', '{"type": "Topology", "objects": {}}'),
      { kind: 'unreadable', format: 'topojson', at: 'arcs' },
    ],
    [
      'another database',
      given('zone.gpkg', `SQLite format 3\0${'x'.repeat(200)}`),
      { kind: 'unreadable', format: 'geopackage' },
    ],
    [
      'entities',
      given('zone.kml', kml(RING, '<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>', '&b;')),
      { kind: 'entities' },
    ],
    ['numbers without end', given('zone.geojson', outline(1).replace('46', '1e999')), { kind: 'bad-area' }],
    ['numbers beyond the Earth', given('zone.geojson', outline(1e307)), { kind: 'projected' }],
    [
      'KML of words',
      given('zone.kml', kml('3,45 4,nord 4,46 3,46 3,45')),
      { kind: 'unreadable', format: 'kml', at: '1:129' },
    ],
    [
      'unknown projection',
      given('z.geojson', `{"crs":{"properties":{"name":"EPSG:99999"}},${outline(3e5).slice(1)}`),
      { kind: 'no-projection', name: 'EPSG:99999' },
    ],
  ])('is refused under its true form: %s', async (_, file, problem) => {
    expect(await read(file)).toMatchObject({ problem })
  })

  it.each(['geopackage', 'flatgeobuf', 'topojson'] as const)(
    'is refused when cut short: %s',
    async (format) => {
      const found = await read(given('cut', half(await bytes(format))))
      expect(found).toMatchObject({ problem: { kind: 'unreadable', format } })
    },
  )

  it('is refused when cut short: shapefile, even one whose first objects are whole', async () => {
    const { 'p.shp': one = new Uint8Array() } = await shapefile(4326)
    const cut = { kind: 'unreadable', format: 'shapefile', at: 'p.shp' }
    expect(await read(given('p.shp', half(one)))).toMatchObject({ problem: cut })
    // Two objects by its header, of which the second did not come.
    const two = new Uint8Array(one)
    new DataView(two.buffer).setInt32(24, (2 * one.length - 100) / 2)
    expect(await read(given('p.shp', two))).toMatchObject({ problem: cut })
    expect(await read(given('p.shp', one))).toHaveProperty('shape')
  })

  it('unfolds no further than a bound: zeros without end, thousands of entries', async () => {
    const zeros = zip({ 'a.geojson': new Uint8Array(40_000_000) })
    expect(zeros.length).toBeLessThan(100_000)
    expect(await read(given('bombe.zip', zeros))).toMatchObject({
      problem: { kind: 'too-much', what: 'ratio' },
    })
    const many = Object.fromEntries(Array.from({ length: MOST_ENTRIES + 1 }, (_, at) => [`${at}.txt`, '']))
    expect(await read(given('bombe.zip', zip(many)))).toMatchObject({
      problem: { kind: 'too-much', what: 'entries' },
    })
    const lies = zip({ 'a.geojson': outline(1) })
    // The size that the central directory declares, in both places, made 4 GB.
    const view = new DataView(lies.buffer)
    for (let at = 0; at < lies.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true)
    expect(await read(given('menteur.zip', lies))).toMatchObject({
      problem: { kind: 'too-much', what: 'bytes' },
    })
  })

  it('copies the same bytes of a zip no further than a bound, whatever size the entries declare', async () => {
    const name = '0000.json'
    const single = zipSync({ [name]: [new Uint8Array(200_000), { level: 0 }] })
    const view = new DataView(single.buffer)
    const end = single.length - 22
    const start = view.getUint32(end + 16, true)
    const entry = single.slice(start, end)
    // Its size unpacked: none.
    new DataView(entry.buffer).setUint32(24, 0, true)
    const entries = Array.from({ length: MOST_ENTRIES }, (_, at) => {
      const copy = entry.slice()
      copy.set(strToU8(String(at).padStart(4, '0')), 46)
      return copy
    })
    const last = single.slice(end)
    const tail = new DataView(last.buffer)
    tail.setUint16(8, MOST_ENTRIES, true)
    tail.setUint16(10, MOST_ENTRIES, true)
    tail.setUint32(12, entry.length * MOST_ENTRIES, true)
    const whole = new Uint8Array(Buffer.concat([single.slice(0, start), ...entries, last]))
    expect(await read(given('bombe.zip', whole))).toMatchObject({ problem: { kind: 'too-much' } })
  })

  it('is read by its content when its name is another, or a path that leads out', async () => {
    expect(await read(given('tableau.csv', await bytes('geopackage')))).toHaveProperty('shape')
    expect(await read(given('photo.jpg', await bytes('shapefile')))).toHaveProperty('shape')
    const parts = await shapefile(2154)
    const out = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [`../../etc/${name}`, content]),
    )
    expect(await read(given('chemins.zip', zip(out)))).toHaveProperty('shape')
  })

  it('names its objects in plain text, keys of every prototype included', async () => {
    const properties = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": "x", "nom": "<img src=x onerror=alert(1)>\\u202e", "vide": null}',
    ) as object
    const feature = { type: 'Feature', properties, geometry: JSON.parse(outline(1)) as object }
    const source = await openPerimeter([given('z.geojson', JSON.stringify(feature))])
    expect(surveyPerimeter(source).choices).toEqual([
      {
        id: 0,
        name: '<img src=x onerror=alert(1)>',
        attributes: [
          ['constructor', 'x'],
          ['nom', '<img src=x onerror=alert(1)>'],
        ],
      },
    ])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('is refused, not followed, where it nests without end', async () => {
    const deep = '{"type":"GeometryCollection","geometries":['.repeat(20_000)
    expect(await read(given('z.geojson', deep))).toMatchObject({ problem: { kind: 'unreadable' } })
    const closed = `${deep}${']}'.repeat(20_000)}`
    await expect(read(given('z.geojson', closed))).resolves.toMatchObject({ problem: { kind: 'bad-area' } })
  })
})
