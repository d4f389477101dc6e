import type { Geometry } from 'geojson'

/** A file that a person gives, as it is. */
export interface GivenFile {
  name: string
  bytes: Uint8Array
}

/** Forms of file that a perimeter is read from. */
export type PerimeterFormat =
  'geojson' | 'geojsonLines' | 'topojson' | 'kml' | 'gpx' | 'shapefile' | 'geopackage' | 'flatgeobuf' | 'wkt'

/** Forms that are recognised, and hold no perimeter that could be read. */
export type OtherFormat =
  | 'text'
  | 'json'
  | 'table'
  | 'wktTable'
  | 'xml'
  | 'web'
  | 'pdf'
  | 'picture'
  | 'document'
  | 'archive'
  | 'drawing'
  | 'geodatabase'
  | 'unknown'

/** What a file says of its projection: a number of the EPSG register, or its definition in words (WKT). */
export interface Declared {
  epsg?: number
  wkt?: string
  /** As the file writes it, for a sentence. */
  name: string
}

/** An object of a file, before anything is checked. `at`: its place in the file, for a person who looks for it. */
export interface RawFeature {
  at: string
  attributes: readonly (readonly [name: string, value: string])[]
  geometry: unknown
}

/** Objects that share one projection. No declaration: none is said, or degrees are implied. */
export interface RawLayer {
  name: string
  declared: Declared | null
  features: readonly RawFeature[]
}

/** What a file holds, whatever its form. */
export interface PerimeterSource {
  format: PerimeterFormat
  layers: readonly RawLayer[]
  /** Names of the files given along with it, or in the same zip, that were not read. */
  aside: readonly string[]
}

/** Why a file cannot even be opened. */
export type FileProblem =
  | { kind: 'empty' }
  | { kind: 'other'; format: OtherFormat }
  | { kind: 'unreadable'; format: PerimeterFormat | 'zip'; at: string }
  | { kind: 'too-much'; what: 'bytes' | 'ratio' | 'entries' | 'rows' }
  | { kind: 'nothing-inside'; names: readonly string[] }
  | { kind: 'no-shp'; names: readonly string[] }
  | { kind: 'curved'; at: string }
  | { kind: 'entities' }
  | { kind: 'too-slow' }
  | { kind: 'broken' }
  | { kind: 'gone' }

/** Thrown while a file is opened; caught once, where its sentence is made. */
export class FileRefused extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind)
  }
}

/** Attributes as short texts: nothing that could be run, nothing without end; empty ones are left out, and those beyond a hundred. */
export function attributesOf(properties: object | null | undefined): [string, string][] {
  const all = Object.entries(properties ?? {}).flatMap(([name, value]): [string, string][] => {
    const kept =
      value instanceof Date && !Number.isNaN(value.getTime())
        ? value.toLocaleDateString('sv')
        : ['string', 'number', 'boolean', 'bigint'].includes(typeof value)
          ? String(value)
          : ''
    const text = shortText(kept)
    return text && text !== 'NaN' ? [[shortText(name), text]] : []
  })
  return all.slice(0, MOST_ATTRIBUTES)
}

const MOST_ATTRIBUTES = 100
const LONGEST = 120

function shortText(text: string): string {
  const plain = text
    .replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]+/g, ' ')
    .trim()
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain
}

/** A GeoJSON feature as the readers of other forms give it. */
export function rawFeature(
  at: string,
  { properties, geometry }: { properties?: object | null; geometry: Geometry | null },
): RawFeature {
  return { at, attributes: attributesOf(properties), geometry }
}
