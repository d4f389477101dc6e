import { wktToGeoJSON } from 'betterknown'
import type { Geometry } from 'geojson'
import { FileRefused, rawFeature, type RawFeature, type RawLayer } from '@/domain/perimeter'
import { declaredByCode } from './projections'
import { WKT } from './recognise'

const SRID = /^\s*SRID\s*=\s*(\d+)\s*;\s*/i
/** Arcs, and surfaces in space: nothing here follows them. */
const CURVED =
  /^(?:CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|POLYHEDRALSURFACE|TIN|TRIANGLE|(?:MULTI)?(?:CURVE|SURFACE))\b/i

/**
 * One WKT geometry a line, or one over several lines; `SRID=2154;` before it names its projection (EWKT): objects of one
 * projection are a layer, those that name none are another.
 * @throws FileRefused with the line that is none, or that draws a curve.
 */
export function readWkt(text: string): RawLayer[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ written: line.trim(), line: at + 1 }))
    .filter(({ written }) => written !== '')
  const each = lines.every(({ written }) => WKT.test(written) && balanced(written))
  const whole = { written: lines.map(({ written }) => written).join(' '), line: lines[0]?.line ?? 1 }
  const layers = new Map<string, RawFeature[]>()
  for (const [at, { written, line }] of (each ? lines : [whole]).entries()) {
    const bare = written.replace(SRID, '').replace(/;\s*$/, '')
    if (CURVED.test(bare)) throw new FileRefused({ kind: 'curved', at: `${line}:1` })
    const geometry = parsed(bare)
    if (geometry === undefined) throw new FileRefused({ kind: 'unreadable', format: 'wkt', at: `${line}:1` })
    const srid = SRID.exec(written)?.[1] ?? ''
    const layer = layers.get(srid) ?? []
    layer.push(rawFeature(`n° ${at + 1}`, { geometry }))
    layers.set(srid, layer)
  }
  return [...layers].map(([srid, features]) => ({
    name: '',
    declared: srid ? declaredByCode(Number(srid)) : null,
    features,
  }))
}

/** Null for an empty geometry; undefined for what is none, or is followed by something else. */
function parsed(written: string): Geometry | null | undefined {
  if (/^\w+(?:\s+[ZM]{1,2})?\s+EMPTY$/i.test(written)) return null
  if (!written.endsWith(')')) return undefined
  try {
    return wktToGeoJSON(written) ?? undefined
  } catch {
    return undefined
  }
}

const balanced = (line: string) => line.split('(').length === line.split(')').length
