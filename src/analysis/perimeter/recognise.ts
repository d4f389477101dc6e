import type { OtherFormat, PerimeterFormat } from '@/domain/perimeter'
import { textOf } from './textOf'

/**
 * A form told by content alone, whatever the file is called; parts of a shapefile are told one by one, JSON of any kind
 * is `geojson` until it is read whole.
 */
export type Recognised =
  | { form: Exclude<PerimeterFormat, 'shapefile'> | 'zip' | 'shp' | 'dbf' | 'prj' | 'cpg' | 'shx' | 'empty' }
  | { form: 'other'; format: OtherFormat }

const START = 4096

const MAGIC: readonly (readonly [start: string, format: OtherFormat])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['\x1f\x8b', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['Rar!', 'archive'],
  ['BZh', 'archive'],
  ['\xd0\xcf\x11\xe0', 'document'],
  ['AC10', 'drawing'],
  ['PAR1', 'unknown'],
]

/** How a text in WKT begins, of kinds that are read and of curves and surfaces that are not. */
export const WKT =
  /^\s*(?:SRID\s*=[^;(]*;\s*)?(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)|GEOMETRYCOLLECTION|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|POLYHEDRALSURFACE|TIN|TRIANGLE)\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)/i
const PRJ = /^\s*(?:PROJCS|GEOGCS|PROJCRS|GEOGCRS|COMPD_CS|COMPOUNDCRS|BOUNDCRS|GEODCRS)\s*\[/i

/** What a file is, by its first bytes. A .cpg holds one word, so that its name must help. */
export function recognise(name: string, bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return { form: 'empty' }
  const head = bytes.subarray(0, START)
  const start = String.fromCharCode(...head.subarray(0, 16))
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { form: 'zip' }
  if (start.startsWith('SQLite format 3\0')) return { form: 'geopackage' }
  if (start.startsWith('fgb')) return { form: 'flatgeobuf' }
  if (start.startsWith('\0\0\x27\x0a')) return { form: /\.shx$/i.test(name) ? 'shx' : 'shp' }
  const magic = MAGIC.find(([sign]) => start.startsWith(sign))
  if (magic) return { form: 'other', format: magic[1] }
  if (isDbf(head) && /\.dbf$/i.test(name)) return { form: 'dbf' }
  const text = textOf(whole(head, bytes)).trimStart()
  if (/^[{[\x1e]/.test(text)) return { form: 'geojson' }
  if (text.startsWith('<')) return xml(text)
  if (WKT.test(text)) return { form: 'wkt' }
  if (PRJ.test(text)) return { form: 'prj' }
  if (/\.cpg$/i.test(name) && bytes.length < 64) return { form: 'cpg' }
  return { form: 'other', format: textFormat(text, head) }
}

/** UTF-8 must not be cut inside a sign: one that is would look like another encoding. */
function whole(head: Uint8Array, bytes: Uint8Array): Uint8Array {
  let end = head.length
  while (end < bytes.length && end > head.length - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return head.subarray(0, end)
}

/** Version byte, a month and a day that exist, and a header as long as whole fields make it. */
function isDbf(head: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = head
  const header = (head[8] ?? 0) + 256 * (head[9] ?? 0)
  return (
    [0x03, 0x30, 0x31, 0x43, 0x83, 0x8b, 0xf5].includes(version) && month <= 12 && day <= 31 && header >= 33
  )
}

function xml(text: string): Recognised {
  if (/<(?:\w+:)?kml[\s>]/i.test(text)) return { form: 'kml' }
  if (/<gpx[\s>]/i.test(text)) return { form: 'gpx' }
  if (/^<!doctype html|<html[\s>]/i.test(text)) return { form: 'other', format: 'web' }
  if (/<svg[\s>]/i.test(text)) return { form: 'other', format: 'picture' }
  return { form: 'other', format: 'xml' }
}

function textFormat(text: string, head: Uint8Array): OtherFormat {
  if (head.includes(0)) return 'unknown'
  if (/^\s*0\s*[\r\n]+\s*SECTION/.test(text)) return 'drawing'
  const lines = text.split(/\r?\n/).slice(0, 5)
  if (lines.length > 1 && lines.every((line) => line === '' || /[;,\t]/.test(line)))
    return /[;,\t"](?:MULTI)?POLYGON\s*Z?M?\s*\(/i.test(text) ? 'wktTable' : 'table'
  return 'text'
}
