import { wktToGeoJSON } from 'betterknown'
import { FileRefused, rawFeature, type RawFeature, type RawLayer } from '@/domain/perimeter'
import { declaredByCode } from './projections'
import { WKT } from './recognise'

const SRID = /^\s*SRID\s*=\s*(\d+)\s*;\s*/i

/** One WKT geometry a line, or one over several lines; `SRID=2154;` before it names its projection (EWKT). */
export function readWkt(text: string): RawLayer[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
  const each = lines.every((line) => WKT.test(line) && balanced(line))
  const found = (each ? lines : [lines.join(' ')]).map(
    (written, at): RawFeature & { srid: string | undefined } => {
      const geometry = parsed(written.replace(SRID, '').replace(/;\s*$/, ''))
      if (!geometry) throw new FileRefused({ kind: 'unreadable', format: 'wkt', at: `${at + 1}:1` })
      return { ...rawFeature(`n° ${at + 1}`, { geometry }), srid: SRID.exec(written)?.[1] }
    },
  )
  const srid = found.find((one) => one.srid)?.srid
  return [{ name: '', declared: srid ? declaredByCode(Number(srid)) : null, features: found }]
}

function parsed(written: string) {
  try {
    return wktToGeoJSON(written)
  } catch {
    return null
  }
}

const balanced = (line: string) => line.split('(').length === line.split(')').length
