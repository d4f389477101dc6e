import { strToU8, zipSync } from 'fflate'
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

/** Files that a zone is asked of, as people and strangers have them, each made here. */
export const STRANGE_PERIMETERS: Readonly<Record<string, Uint8Array | string>> = {
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
}
