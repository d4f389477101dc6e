import { FileRefused, type GivenFile, type PerimeterSource, type RawLayer } from '@/domain/perimeter'
import { recognise, type Recognised } from './recognise'
import { textOf } from './textOf'
import { baseName, unzip } from './unzip'

/** Parts that only make sense together. */
const SHAPEFILE = ['shp', 'dbf', 'prj', 'cpg', 'shx']
/** What is looked for in a zip; its projection files and tables come with the shapes. */
const WANTED = /\.(shp|dbf|prj|cpg|kml|gpx|geojson|geojsonl|ndjson|json|topojson|gpkg|fgb|wkt)$/i

/**
 * What the files hold, recognised by their content: one file in a form of its own, a zip of one, or the parts of a
 * shapefile; what else is given is named, not read. Each form is read by code that is fetched when the form is met.
 * @throws FileRefused with what was recognised, where it breaks, and why
 */
export async function openPerimeter(files: readonly GivenFile[]): Promise<PerimeterSource> {
  return open(files, true)
}

async function open(files: readonly GivenFile[], mayUnzip: boolean): Promise<PerimeterSource> {
  const known = files.map((file) => ({ file, found: recognise(file.name, file.bytes) }))
  const wholes = known.filter(({ found }) => !isPart(found))
  const main = wholes.find(({ found }) => found.form !== 'other') ?? wholes[0] ?? known[0]
  const others = (read: (one: Known) => boolean) =>
    known.filter((one) => !read(one)).map(({ file }) => file.name)
  if (known.some(({ found }) => found.form === 'shp') || (main && isPart(main.found))) {
    const { readShapefiles } = await import('./readShapefile')
    const parts = known.flatMap(({ file, found }) =>
      isPart(found) ? [{ bytes: file.bytes, name: `${stem(file.name)}.${found.form}` }] : [],
    )
    // Indexes and metadata that come with it (.sbn, .shp.xml) say nothing of its outlines.
    const belongs = ({ file, found }: Known) =>
      found.form === 'other' && parts.some(({ name }) => file.name.startsWith(`${stem(name)}.`))
    const layers = readShapefiles(parts)
    return { format: 'shapefile', layers, aside: others((one) => isPart(one.found) || belongs(one)) }
  }
  if (!main) throw new FileRefused({ kind: 'empty' })
  const { file } = main
  const aside = others((one) => one === main)
  const found = main.found.form === 'geojson' ? { form: jsonForm(textOf(file.bytes)) } : main.found
  if (found.form === 'zip') {
    if (!mayUnzip) throw new FileRefused({ kind: 'nothing-inside', names: [file.name] })
    const source = await inside(file.bytes)
    return { ...source, aside: [...source.aside, ...aside] }
  }
  return { format: found.form as PerimeterSource['format'], layers: await layersOf(found, file.bytes), aside }
}

interface Known {
  file: GivenFile
  found: Recognised
}
const isPart = (found: Recognised) => SHAPEFILE.includes(found.form)
const stem = (name: string) => name.replace(/\.[^.]*$/, '')

/** A zip holds a shapefile, a KMZ's document, or any other form: one is read, the others are named. */
async function inside(bytes: Uint8Array): Promise<PerimeterSource> {
  const { files, names } = unzip(bytes, (path) => WANTED.test(path))
  if (names.some((name) => name === 'mimetype' || name === '[Content_Types].xml'))
    throw new FileRefused({ kind: 'other', format: 'document' })
  if (names.some((name) => name.endsWith('.gdbtable')))
    throw new FileRefused({ kind: 'other', format: 'geodatabase' })
  if (files.length === 0)
    throw new FileRefused({ kind: 'nothing-inside', names: names.slice(0, 5).map(baseName) })
  const shapes = files.filter(({ name }) => /\.(shp|dbf|prj|cpg)$/i.test(name))
  const others = files.filter((file) => !shapes.includes(file))
  const document = others.find(({ name }) => name.toLowerCase() === 'doc.kml') ?? others[0]
  const isShapefile = !document || shapes.some(({ name }) => /\.shp$/i.test(name))
  // The document of a KMZ may only link to the others of its zip, one a layer: all of them are read.
  const linked = others.filter(
    ({ name }) => document?.name.toLowerCase() === 'doc.kml' && /\.kml$/i.test(name),
  )
  const read = isShapefile ? shapes : linked.length > 1 ? linked : [document]
  const source =
    read === linked
      ? together(await Promise.all(linked.map((file) => open([file], false))))
      : await open(read, false)
  const left = others.filter((file) => !read.includes(file))
  return { ...source, aside: [...source.aside, ...left.map(({ name }) => name)] }
}

function together([first, ...others]: readonly PerimeterSource[]): PerimeterSource {
  if (!first) throw new FileRefused({ kind: 'empty' })
  return { ...first, layers: [first, ...others].flatMap(({ layers }) => layers) }
}

async function layersOf(found: Recognised, bytes: Uint8Array): Promise<RawLayer[]> {
  switch (found.form) {
    case 'empty':
      throw new FileRefused({ kind: 'empty' })
    case 'other':
      throw new FileRefused({ kind: 'other', format: found.format })
    case 'kml':
    case 'gpx':
      return (await import('./readXml')).readXml(bytes, found.form)
    case 'geopackage':
      return (await import('./readGeopackage')).readGeopackage(bytes)
    case 'flatgeobuf':
      return (await import('./readFlatgeobuf')).readFlatgeobuf(bytes)
    case 'wkt':
      return (await import('./readWkt')).readWkt(textOf(bytes))
    default: {
      const { readGeojson, readGeojsonLines, readTopojson } = await import('./readJson')
      const read =
        { topojson: readTopojson, geojsonLines: readGeojsonLines }[found.form as string] ?? readGeojson
      return read(textOf(bytes))
    }
  }
}

/** Which form of JSON it is may be told far from its start: after long arcs, or a first line of many vertices. */
function jsonForm(text: string): 'geojson' | 'geojsonLines' | 'topojson' {
  if (/"type"\s*:\s*"Topology"/.test(text)) return 'topojson'
  const [first = '', rest = ''] = text.trimStart().split(/\r?\n(.*)/s)
  const inLines = first.startsWith('\x1e') || (/^\{.*\}\s*$/.test(first) && /^\s*\{/.test(rest))
  return inLines ? 'geojsonLines' : 'geojson'
}
