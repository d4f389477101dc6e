import { strToU8, zipSync } from 'fflate'
import { PERIMETER, perimeterAround, perimeterFile, shapefile, written } from './perimeterFiles'
import { square } from './shapes'

const zip = (files: Record<string, Uint8Array | string>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
const polygon = (...rings: number[][][]) => JSON.stringify({ type: 'Polygon', coordinates: rings })
const SQUARE = polygon(square(3, 45, 1))
const kml = (ring: string, before = '') =>
  `<?xml version="1.0"?>${before}<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Zone &amp; fils</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`
const RING = '3,45 4,45 4,46 3,46 3,45'
const track = (points: readonly number[][]) =>
  `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${points.map(([lon, lat]) => `<trkpt lat="${lat}" lon="${lon}"/>`).join('')}</trkseg></trk></gpx>`

const wkt = (ring: string, before = '') => `${before}POLYGON((${ring}))`
const LAMBERT = '700000 6500000, 710000 6500000, 710000 6510000, 700000 6510000, 700000 6500000'
const lines = (...all: string[]) => `${all.join('\n')}\n`
const topology = (x: string) =>
  `{"type":"Topology","objects":{"zone":{"type":"Polygon","arcs":[[0]]}},"arcs":[[[3,45],[${x},45],[4,46],[3,46],[3,45]]]}`
const extended = (...names: string[]) =>
  kml(RING).replace(
    '<Polygon>',
    `<ExtendedData>${names.map((name) => `<Data name="${name}"><value>7</value></Data>`).join('')}</ExtendedData><Polygon>`,
  )

type Content = Uint8Array | string
const only = async (files: Promise<readonly { bytes: Uint8Array }[]>) => (await files)[0]?.bytes ?? ''
const half = async (content: Promise<Content>) =>
  (await content).slice(0, Math.floor((await content).length / 2))

/** Bytes of the longitude of one corner, in formats that hold numbers as they are in memory, made another number. */
function cornerMade(number: number, bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes)
  const at = changed.indexOf(Buffer.from(Float64Array.of(CORNER).buffer))
  if (at < 0) throw new Error('aucun coin à changer')
  changed.writeDoubleLE(number, at)
  return new Uint8Array(changed)
}
const CORNER = 3.125
const CORNERED = {
  ...PERIMETER,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [square(3, 45, 1).map(([x, y]) => [x === 4 ? CORNER : x, y])],
  },
}
const shp = async (number: number) => {
  const parts = await shapefile(4326, CORNERED as typeof PERIMETER)
  // In the box of its header first.
  const { 'p.shp': bytes = new Uint8Array() } = parts
  const after = bytes.slice(100 + 44)
  return zip({
    ...parts,
    'p.shp': new Uint8Array(Buffer.concat([bytes.slice(0, 144), cornerMade(number, after)])),
  })
}

/** A zip whose only file says that it unfolds to 4 GB. */
function liar(): Uint8Array {
  const bytes = zip({ 'a.geojson': SQUARE })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xfffffff0, true)
  return bytes
}

/** Files that a zone is asked of, as people and strangers have them, each made here. */
export const STRANGE_PERIMETERS: Readonly<Record<string, Content | (() => Promise<Content>)>> = {
  'zone.geojson': SQUARE,
  'zone.kml': kml(RING),
  'zone.kmz': zip({ 'doc.kml': kml(RING) }),
  'tour.gpx': track(square(3, 45, 1)),
  'aller.gpx': track(square(3, 45, 1).slice(0, 3)),
  'zone.wkt': 'POLYGON((3 45, 4 45, 4 46, 3 46, 3 45))',
  'lignes.ndjson': `${SQUARE}\n${polygon(square(9, 42, 0.3))}\n`,
  'noeud.geojson': polygon([
    [3, 45],
    [4, 46],
    [4, 45],
    [3, 46],
    [3, 45],
  ]),
  'trou.geojson': polygon(square(2, 45, 2), square(6, 45, 0.5)),
  'html.geojson': JSON.stringify({
    type: 'Feature',
    properties: { nom: '<img src=x onerror=alert(1)>' },
    geometry: JSON.parse(SQUARE) as object,
  }),
  'chemins.zip': zip({ '../../etc/zone.geojson': SQUARE }),
  'zone.csv': kml(RING),
  'zero.shp': '',
  'plan.pdf': '%PDF-1.7',
  'page.geojson': '<!DOCTYPE html><html><body>404',
  'zone.gml': '<wfs:FeatureCollection xmlns:gml="x"/>',
  'tableau.geojson': 'code;nom\n63003;Ambert\n',
  'entites.kml': kml(RING, '<!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa">]>'),
  'coupe.kml': '<kml>\n<Placemark>\n</kml>',
  'coupe.geojson': '{\n"type": "Polygon",\n"coordinates": [[3,,4]]}',
  'seul.prj': 'PROJCS["RGF93"]',
  'autre.zip': zip({ 'lisez-moi.txt': 'x' }),
  'bombe.zip': zip({ 'a.geojson': new Uint8Array(40_000_000) }),
  'infini.geojson': SQUARE.replace('46', '1e999'),
  'points.geojson': '{"type":"Point","coordinates":[3,45]}',
  'latitude-dabord.geojson': polygon(square(3, 45, 1).map(([x = 0, y = 0]) => [y, x])),
  'berlin.geojson': polygon(square(13, 52.3, 0.5)),
  'zone.gpkg': () => only(perimeterFile('geopackage', 2154)),
  'zone.fgb': () => only(perimeterFile('flatgeobuf', 3857)),
  'zone.topojson': () => only(perimeterFile('topojson', 3947)),
  'zone.zip': () => only(perimeterFile('shapefile', 27572)),
  'guadeloupe.zip': () =>
    only(perimeterFile('shapefile', 5490, perimeterAround([-61.5, 16.2], 0.1, 'Grands Fonds'))),
  'sans-projection.shp': async () =>
    (await shapefile(3949, perimeterAround([4, 49.3], 0.2, 'Reims')))['p.shp'] ?? '',
  'lambert-tu.wkt': wkt(LAMBERT),
  'lambert-dit.wkt': wkt(LAMBERT, 'SRID=2154;'),
  'photo.jpg': () => only(perimeterFile('geopackage', 2154)),
  'deux.geojson': () =>
    Promise.resolve(JSON.stringify({ type: 'FeatureCollection', features: [PERIMETER, CORNERED] })),
  'proto.kml': extended('__proto__', 'constructor', 'toString'),
  'en-double.kml': extended('n', 'n'),
  'dix-mille-attributs.fgb': async () => {
    const properties = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`c${at}`, at]))
    const all = await written(
      { type: 'FeatureCollection', features: [{ ...PERIMETER, properties }] },
      'p.fgb',
    )
    return all['p.fgb'] ?? ''
  },
  'script.kml': kml(RING).replace(
    '<Polygon>',
    '<description><![CDATA[<script>alert(1)</script>]]></description><Polygon>',
  ),
  'lien.kml':
    '<kml xmlns="http://www.opengis.net/kml/2.2"><NetworkLink><Link><href>http://exemple.fr/a.kml</href></Link></NetworkLink></kml>',
  'vide.geojson': '{"type":"FeatureCollection","features":[]}',
  'autre.json': '{"communes":[]}',
  'nan.geojson': SQUARE.replace('46', 'NaN'),
  'nan.kml': kml('3,45 NaN,45 4,46 3,46 3,45'),
  'nan.gpx': track([
    [3, 45],
    [Number.NaN, 45],
    [4, 46],
    [3, 46],
    [3, 45],
  ]),
  'nan.wkt': wkt('3 45, NaN 45, 4 46, 3 46, 3 45'),
  'nan.shp.zip': () => shp(Number.NaN),
  'infini.shp.zip': () => shp(Infinity),
  'immense.shp.zip': () => shp(1e308),
  'nan.gpkg': async () =>
    cornerMade(
      Number.NaN,
      (await only(perimeterFile('geopackage', 4326, CORNERED as typeof PERIMETER))) as Uint8Array,
    ),
  'infini.fgb': async () =>
    cornerMade(
      Infinity,
      (await only(perimeterFile('flatgeobuf', 4326, CORNERED as typeof PERIMETER))) as Uint8Array,
    ),
  'infini.ndjson': lines(SQUARE, SQUARE.replace('46', '1e999')),
  'infini.topojson': topology('1e999'),
  'immense.topojson': topology('1e308'),
  'immense.geojson': SQUARE.replace('46', '1e308'),
  'immense-lambert.wkt': wkt(LAMBERT.replace('710000', '1e308'), 'SRID=2154;'),
  'vide.wkt': 'POLYGON EMPTY',
  'courbe.wkt': 'CURVEPOLYGON(CIRCULARSTRING(3 45, 4 46, 5 45, 4 44, 3 45))',
  'suite.wkt': lines(wkt('3 45, 4 45, 4 46, 3 45'), `${wkt('3 45, 4 45, 4 46, 3 45')} ;; DROP`),
  'srid-inconnu.wkt': wkt(LAMBERT, 'SRID=99999;'),
  'srid-faux.wkt': wkt(LAMBERT, 'SRID=Lambert;'),
  'coupe.shp.zip': async () => {
    const parts = await shapefile(2154)
    return zip({ ...parts, 'p.shp': await half(Promise.resolve(parts['p.shp'] ?? '')) })
  },
  'coupe.zip': () => half(only(perimeterFile('shapefile'))),
  'coupe.gpkg': () => half(only(perimeterFile('geopackage'))),
  'coupe.fgb': () => half(only(perimeterFile('flatgeobuf'))),
  'coupe.topojson': () => half(only(perimeterFile('topojson'))),
  'coupe.gpx': async () => half(only(perimeterFile('gpx'))),
  'menteur.zip': liar(),
  'geodatabase.zip': zip({ 'a.gdb/a00000001.gdbtable': 'x' }),
  'classeur.xlsx': zip({ '[Content_Types].xml': '<Types/>' }),
  'plan.dxf': '0\nSECTION\n2\nHEADER\n',
  'image.kmz': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
  'archive.7z': Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf]),
  'octets.gpkg': Uint8Array.from([1, 2, 0, 3]),
  'base.gpkg': `SQLite format 3\0${'x'.repeat(200)}`,
  ...Object.fromEntries(
    ['geojson', 'gpkg', 'kml', 'gpx', 'topojson', 'fgb', 'wkt', 'zip'].map((end) => [`zero.${end}`, '']),
  ),
}
