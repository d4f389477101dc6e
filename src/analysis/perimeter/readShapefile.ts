import { parseDbf, parseShp } from 'shpjs'
import { FileRefused, rawFeature, type GivenFile, type RawLayer } from '@/domain/perimeter'
import { declaredByWkt } from './projections'
import { textOf } from './textOf'

const suffix = ({ name }: GivenFile) => name.split('.').at(-1)?.toLowerCase() ?? ''
const stem = ({ name }: GivenFile) => name.replace(/\.[^.]*$/, '').toLowerCase()

/**
 * Shapefiles from their parts, each .shp with the .dbf, .prj and .cpg of its name (or the only ones there are). Without
 * a .dbf, objects have no attributes; without a .prj, the projection is not told.
 * @throws FileRefused where there is no .shp, or where one is broken.
 */
export function readShapefiles(parts: readonly GivenFile[]): RawLayer[] {
  const outlines = parts.filter((part) => suffix(part) === 'shp')
  if (outlines.length === 0) throw new FileRefused({ kind: 'no-shp', names: parts.map(({ name }) => name) })
  return outlines.map((shp) => {
    const part = (wanted: string) => {
      const all = parts.filter((one) => suffix(one) === wanted)
      return (
        all.find((one) => stem(one) === stem(shp)) ??
        (outlines.length === 1 && all.length === 1 ? all[0] : undefined)
      )
    }
    const [dbf, prj, cpg] = [part('dbf'), part('prj'), part('cpg')]
    const rows = dbf ? table(dbf, cpg) : []
    const features = geometries(shp).map((geometry, at) =>
      rawFeature(`n° ${at + 1}`, { geometry, properties: rows[at] ?? {} }),
    )
    return {
      name: shp.name.replace(/\.shp$/i, ''),
      declared: prj ? declaredByWkt(textOf(prj.bytes)) : null,
      features,
    }
  })
}

function geometries(shp: GivenFile) {
  try {
    const { buffer, byteOffset, byteLength } = shp.bytes
    // Its length in words of two bytes, by its header: of one that was cut short, shpjs reads the first objects in silence.
    const declared = 2 * new DataView(buffer, byteOffset, byteLength).getInt32(24)
    if (declared <= byteLength) return parseShp(shp.bytes)
  } catch {
    // Refused below, as one that is cut short.
  }
  throw new FileRefused({ kind: 'unreadable', format: 'shapefile', at: shp.name })
}

/** Text is in the encoding that the .cpg names, else in UTF-8 where it can be, else in that of Windows in French. */
function table(dbf: GivenFile, cpg: GivenFile | undefined): Record<string, unknown>[] {
  const encoding = cpg ? codePage(textOf(cpg.bytes)) : isUtf8(dbf.bytes) ? 'utf-8' : 'windows-1252'
  try {
    return parseDbf(dbf.bytes, encoding)
  } catch {
    throw new FileRefused({ kind: 'unreadable', format: 'shapefile', at: dbf.name })
  }
}

const isUtf8 = (bytes: Uint8Array) => {
  const header = (bytes[8] ?? 0) + 256 * (bytes[9] ?? 0)
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(header))
    return true
  } catch {
    return false
  }
}

/** A .cpg says "UTF-8", "1252", "ANSI 1251", which shpjs knows; or "ISO 88591", which only browsers know, otherwise. */
function codePage(text: string): string {
  const iso = /8859-?_?\s*(\d+)/.exec(text)
  return iso ? `iso-8859-${iso[1]}` : text.trim().toUpperCase()
}
