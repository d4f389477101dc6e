import { rmSync, readFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { geoJSONToWkt } from 'betterknown'
import Database from 'libsql'
import mapshaper from 'mapshaper'
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson'
import type { GivenFile, PerimeterFormat } from '@/domain/perimeter'

/** A perimeter with a hole, around a place: a ring of 64 corners, `size` degrees from its middle, that cuts through communes. */
export function perimeterAround([lon = 0, lat = 0]: Position, size: number, nom: string): Feature<Polygon> {
  const ring = (radius: number, turn: 1 | -1): Position[] => {
    const corners = Array.from({ length: 64 }, (_, at) => {
      const angle = (turn * 2 * Math.PI * at) / 64
      const far = radius * (1 + 0.15 * Math.sin(5 * angle))
      return [lon + 1.4 * far * Math.cos(angle), lat + far * Math.sin(angle)]
    })
    return [...corners, corners[0] ?? []]
  }
  return {
    type: 'Feature',
    properties: { nom, n: 7 },
    geometry: { type: 'Polygon', coordinates: [ring(size, 1), ring(size / 6, -1)] },
  }
}
export const PERIMETER = perimeterAround([3.7419, 45.5493], 0.3, 'CPTS du Livradois')
const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
const PARTS = /\.(shp|dbf|prj|cpg)$/

/** A file that another program writes: mapshaper, whose projections are another code's than ours. */
export async function written(
  features: FeatureCollection,
  name: string,
  epsg = 4326,
  options = '',
): Promise<Record<string, Uint8Array>> {
  const project = epsg === 4326 ? '' : `-proj EPSG:${epsg}`
  const made = await mapshaper.applyCommands(`-i in.json ${project} -o ${name} ${options}`, {
    'in.json': JSON.stringify(features),
  })
  return Object.fromEntries(
    Object.entries(made).map(([key, content]) => [
      key,
      typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
    ]),
  )
}

async function projected(epsg: number, perimeter: Feature<Polygon>): Promise<Feature<Polygon>> {
  const { 'out.json': json } = await written(
    collection(perimeter),
    'out.json',
    epsg,
    'format=geojson precision=0.0001',
  )
  const made = JSON.parse(Buffer.from(json ?? []).toString()) as FeatureCollection<Polygon>
  return made.features[0] as Feature<Polygon>
}

/** The perimeter in a form, in a projection; KML and GPX are degrees by their standards. */
export async function perimeterFile(
  format: PerimeterFormat | 'kmz',
  epsg = 4326,
  perimeter = PERIMETER,
): Promise<GivenFile[]> {
  const given = (name: string, content: string | Uint8Array): GivenFile[] => [
    { name, bytes: typeof content === 'string' ? strToU8(content) : content },
  ]
  const single = async (name: string) =>
    given(name, (await written(collection(perimeter), name, epsg))[name] ?? new Uint8Array())
  const crs = { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${epsg}` } }
  switch (format) {
    case 'geojson':
      return given('p.geojson', JSON.stringify({ ...collection(await projected(epsg, perimeter)), crs }))
    case 'geojsonLines':
      return given('p.ndjson', `${JSON.stringify(perimeter)}\n${JSON.stringify(perimeter)}\n`)
    case 'topojson': {
      const { 'p.json': json } = await written(
        collection(perimeter),
        'p.json',
        epsg,
        'format=topojson no-quantization',
      )
      return given('p.json', JSON.stringify({ ...JSON.parse(Buffer.from(json ?? []).toString()), crs }))
    }
    case 'kml':
      return single('p.kml')
    case 'kmz':
      return given('p.kmz', zipSync({ 'doc.kml': (await single('p.kml'))[0]?.bytes ?? new Uint8Array() }))
    case 'gpx':
      return given('p.gpx', gpx(perimeter))
    case 'flatgeobuf':
      return single('p.fgb')
    case 'wkt':
      return given('p.wkt', `SRID=${epsg};${geoJSONToWkt((await projected(epsg, perimeter)).geometry)}`)
    case 'shapefile':
      return given('p.zip', zipSync(await shapefile(epsg, perimeter)))
    case 'geopackage':
      return given('p.gpkg', await geopackage(epsg, perimeter))
  }
}

export async function shapefile(epsg: number, perimeter = PERIMETER): Promise<Record<string, Uint8Array>> {
  const parts = await written(collection(perimeter), 'p.shp', epsg)
  return Object.fromEntries(Object.entries(parts).filter(([name]) => PARTS.test(name)))
}

/** Its outer ring, as a walk: GPX has no holes. */
function gpx(perimeter: Feature<Polygon>): string {
  const points =
    perimeter.geometry.coordinates[0]?.map(([lon, lat]) => `<trkpt lat="${lat}" lon="${lon}"/>`) ?? []
  return `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Tour</name><trkseg>${points.join('')}</trkseg></trk></gpx>`
}

/** A GeoPackage after the tables of its standard (OGC 12-128r18), by SQLite itself. */
async function geopackage(epsg: number, perimeter: Feature<Polygon>): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'gpkg-'))
  const path = join(folder, 'p.gpkg')
  const database = new Database(path)
  database.exec(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
    CREATE TABLE "péri""mètre" (fid INTEGER PRIMARY KEY, geom BLOB, nom TEXT, n INTEGER);
    INSERT INTO gpkg_spatial_ref_sys VALUES ('own', 99, 'EPSG', ${epsg}, 'undefined');
    INSERT INTO gpkg_contents VALUES ('péri"mètre', 'features', 'p', 99);
    INSERT INTO gpkg_geometry_columns VALUES ('péri"mètre', 'geom', 'POLYGON', 99, 0, 0);
  `)
  const { geometry } = await projected(epsg, perimeter)
  database
    .prepare('INSERT INTO "péri""mètre" (geom, nom, n) VALUES (?, ?, ?)')
    .run(geopackageBlob(geometry.coordinates), perimeter.properties?.['nom'], 7)
  database.close()
  const bytes = new Uint8Array(readFileSync(path))
  rmSync(folder, { recursive: true })
  return bytes
}

function geopackageBlob(rings: readonly Position[][]): Buffer {
  const head = Buffer.from([0x47, 0x50, 0, 1, 99, 0, 0, 0])
  const integer = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    return bytes
  }
  const double = (value = 0) => {
    const bytes = Buffer.alloc(8)
    bytes.writeDoubleLE(value)
    return bytes
  }
  const body = rings.flatMap((ring) => [
    integer(ring.length),
    ...ring.flatMap(([x, y]) => [double(x), double(y)]),
  ])
  return Buffer.concat([head, Buffer.from([1]), integer(3), integer(rings.length), ...body])
}
