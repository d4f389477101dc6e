import type { perimeter as french } from '../../fr/tools/perimeter'

const formats: (typeof french)['formats'] = {
  geojson: 'a GeoJSON file',
  geojsonLines: 'a file of GeoJSON lines',
  topojson: 'a TopoJSON file',
  kml: 'a KML file',
  gpx: 'a GPX track',
  shapefile: 'a shapefile',
  geopackage: 'a GeoPackage',
  flatgeobuf: 'a FlatGeobuf file',
  wkt: 'WKT',
  zip: 'a zip archive',
}

const advice = 'Save the perimeter as GeoJSON, shapefile, GeoPackage or KML.'

const others = {
  text: `This is text, not a perimeter. ${advice}`,
  json: `This is JSON, but neither GeoJSON nor TopoJSON: a “type” such as “FeatureCollection” or “Polygon” is missing. ${advice}`,
  table: `This is a table, without outlines. ${advice}`,
  wktTable:
    'This is a table, one column of which holds outlines in WKT: copy them to “Paste coordinates”, or save it as GeoJSON from the program that made it.',
  xml: `This is XML, but neither KML nor GPX (GML, perhaps). ${advice}`,
  web: 'This is a web page, probably that of an error: download the file again.',
  pdf: `This is a PDF: its outlines are a drawing, without coordinates. ${advice}`,
  picture: `This is a picture, without coordinates. ${advice}`,
  document: `This is a spreadsheet or an office document, without outlines. ${advice}`,
  archive: 'This is an archive of another kind than zip: unpack it, then drop the files.',
  drawing: `This is a DXF or DWG drawing, whose projection is not told. ${advice}`,
  geodatabase: `This is an Esri geodatabase, which the browser does not read. ${advice}`,
  unknown: `Its format is not recognised. ${advice}`,
}

const WITHOUT_SURFACE: Readonly<Record<string, string>> = {
  Point: 'points',
  MultiPoint: 'points',
  LineString: 'open lines',
  MultiLineString: 'open lines',
}
const geometries = (kinds: readonly string[]) =>
  [...new Set(kinds.map((kind) => WITHOUT_SURFACE[kind] ?? `“${kind}”`))].join(', ')

const lists = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')
const line = (at: string) =>
  at
    .replace(/^(\d+):(\d+)$/, 'line $1, column $2')
    .replace(/^(\d+):1\b/, 'line $1')
    .replace('n° ', 'no. ')
const where = (at: string) =>
  /^\d+:\d+$/.test(at)
    ? `, ${line(at)}`
    : at === 'n° 1'
      ? ', from the first object on'
      : at && `, at ${line(at)}`

export const perimeter: typeof french = {
  formats,
  title: 'From a file',
  accepted:
    'or drop it on the map: GeoJSON, shapefile (the zip, or its .shp, .dbf and .prj together), GeoPackage, KML, KMZ, GPX, TopoJSON, FlatGeobuf. It stays in your browser.',
  paste: 'Paste coordinates (WKT or GeoJSON)',
  pasted: 'pasted text',
  read: 'Read',
  stop: 'Stop',
  tooBig: (name) => `“${name}” exceeds 50 MB. Simplify its outlines, or keep only the zone wanted.`,
  readAs: (format, projections) =>
    projections ? `Read as ${formats[format]}, in ${projections}.` : `Read as ${formats[format]}.`,
  choose: (n) => `Which objects of the file make the zone? (${n})`,
  find: 'Search in their attributes',
  all: 'Take all',
  none: 'None',
  unnamed: (n) => `object ${n + 1}`,
  more: (n) =>
    n === 1 ? 'One more, not shown: narrow the search.' : `${n} more, not shown: narrow the search.`,
  projection: 'What is its projection?',
  guess:
    'The file does not say. By its numbers, these are possible: the dashed outline on the map must fall in the right place.',
  accept: 'Take this zone',
  abandon: 'Give up',
  pickOne: 'Choose at least one object.',
  leftAside: (names) =>
    `One perimeter is read at a time; ${names.length === 1 ? 'file' : 'files'} left aside: ${lists(names.slice(0, 5))}${names.length > 5 ? ` (and ${names.length - 5} more)` : ''}.`,
  setAside: (kinds) => `Left aside for want of an area: ${geometries(kinds)}.`,
  closed: (n) =>
    n === 1
      ? 'One line that ends where it begins was taken as an outline.'
      : `${n} lines that end where they begin were taken as outlines.`,
  holes: (n) =>
    n === 1
      ? 'One hole outside its outline was left aside.'
      : `${n} holes outside their outline were left aside.`,
  crossings: (n) =>
    n === 1
      ? 'One outline crossed itself: it was cut apart where it did, check it on the map.'
      : `${n} outlines crossed themselves: they were cut apart where they did, check them on the map.`,
  problems: {
    empty: () => 'It is empty (0 bytes): copy or download it again.',
    other: ({ format }) => others[format],
    unreadable: ({ format, at }) =>
      `This is ${formats[format]}, but it is damaged, incomplete or locked${where(at)}. Export it again.`,
    'too-much': ({ what }) =>
      ({
        bytes: 'This is a zip archive that would unfold to more than 250 MB.',
        ratio: 'This is a zip archive whose content would be hundreds of times larger than itself: a trap.',
        entries: 'This is a zip archive of more than 2,000 files.',
        rows: 'This is a GeoPackage with a layer of more than 100,000 objects.',
      })[what] + ' Keep only the perimeter in it.',
    'nothing-inside': ({ names }) =>
      `This is a zip archive without a perimeter: ${names.length > 0 ? `it holds ${lists(names)}` : 'it is empty'}. Choose the one that holds the perimeter, or the file itself.`,
    'no-shp': ({ names }) =>
      `This is a part of a shapefile (${lists(names)}): the outlines are in the .shp. Choose it along with it.`,
    curved: ({ at }) =>
      `This is WKT, but it draws a curve, or a surface in space${where(at)}: only straight segments are read. Convert it to a polygon (“ST_CurveToLine”), then try again.`,
    entities: () =>
      'This is XML that declares a document type or entities (“<!DOCTYPE”, “<!ENTITY”): to be safe, it is not read. Remove those lines, or export it again.',
    'too-slow': () => 'Reading it took more than a minute, and was stopped. Simplify its outlines.',
    broken: () =>
      'Reading it broke off: memory may have run out, or the network. Try again, or simplify the file.',
    gone: () => 'It could not be read: it was moved, deleted or changed since. Choose it again.',
    'no-projection': ({ name }) =>
      `Its projection, “${name}”, is not known here. Save it in WGS 84 (EPSG:4326) or in Lambert 93 (EPSG:2154).`,
    'no-area': ({ kinds }) =>
      kinds.length > 0
        ? `It contains no polygon, only ${geometries(kinds)}. A zone must have an area: choose a file of outlines.`
        : 'It contains no polygon. A zone must have an area: choose a file of outlines.',
    'bad-area': ({ what }) =>
      `A polygon is malformed (${line(what)}): sequences of at least four positions made of finite numbers, on the Earth, are needed. Mend it, or export the file again.`,
  },
}
