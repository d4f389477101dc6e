import { TableRefused, type RawTable } from '@/domain/broughtTable'
import { bounded } from './readDelimited'

/**
 * The properties of GeoJSON objects as a table, or a list of records: names on the first line, in the order in which they
 * are met. Shapes are not looked at.
 * @throws TableRefused for any other JSON, one that is cut, or objects without properties
 */
export function readProperties(text: string): RawTable {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    throw new TableRefused({ kind: 'unreadable', format: 'json' })
  }
  const features = isRecord(read) && Array.isArray(read['features']) ? (read['features'] as unknown[]) : null
  const records = features
    ? features.map((feature) => (isRecord(feature) ? feature['properties'] : null))
    : Array.isArray(read)
      ? (read as unknown[])
      : []
  const names = new Map<string, number>()
  const rows = records.filter(isRecord).map((record) => {
    const row: string[] = []
    for (const [name, value] of Object.entries(record)) {
      const at = names.get(name) ?? names.size
      names.set(name, at)
      while (row.length < at) row.push('')
      row[at] = ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
    }
    return row
  })
  if (names.size === 0) throw new TableRefused({ kind: 'no-place' })
  return bounded({ name: '', rows: [[...names.keys()], ...rows] })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
