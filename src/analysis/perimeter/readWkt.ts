import { wktToGeoJSON } from 'betterknown'
import { FileRefused, rawFeature, type RawFeature, type RawLayer } from '@/domain/perimeter'
import { declaredByCode } from './projections'
import { WKT } from './recognise'

const SRID = /^\s*SRID\s*=\s*(\d+)\s*;\s*/i

/**
 * One WKT geometry a line, or one over several lines; `SRID=2154;` before it names its projection (EWKT): objects of one
 * projection are a layer, those that name none are another.
 * @throws FileRefused with the line that is none.
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
    const geometry = parsed(written.replace(SRID, '').replace(/;\s*$/, ''))
    if (!geometry) throw new FileRefused({ kind: 'unreadable', format: 'wkt', at: `${line}:1` })
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

function parsed(written: string) {
  try {
    return wktToGeoJSON(written)
  } catch {
    return null
  }
}

const balanced = (line: string) => line.split('(').length === line.split(')').length
