import { communeCode, onceEach } from '../../../scripts/sources/codes'
import { readTable } from '../../../scripts/sources/readTable'

/** One facility of a named list. `opened`: ISO day, '' where unknown. Degrees. */
export interface NamedRow {
  kind: 'maisons' | 'centres'
  finess: string
  name: string
  code: string
  address: string
  lat: number | null
  lon: number | null
  opened: string
}

/** FINESS categories of the kinds that the product shows; pharmacies, 620, are counted and not placed. */
const KINDS: Readonly<Record<string, NamedRow['kind']>> = { '603': 'maisons', '124': 'centres' }

/** Maisons and centres de santé by name, address and point, from FINESS: the columns of its file with coordinates. */
export function readFinessList(path: string): NamedRow[] {
  const once = onceEach()
  const address = ['numvoie', 'typvoie', 'voie', 'ligneacheminement']
  const columns = ['finess', 'rs', 'rslongue', 'categetab', 'code_insee', 'latitude', 'longitude', 'dateouv']
  return readTable(path, [...columns, ...address]).flatMap((row) => {
    const finess = once(row, 'finess', row.text('finess'))
    const kind = KINDS[row.text('categetab')]
    if (!kind) return []
    const degrees = (field: string, most: number) =>
      row.raw(field) === '' ? null : row.number(field, -most, most)
    return {
      ...{ kind, finess, name: row.raw('rslongue') || row.text('rs'), code: communeCode(row, 'code_insee') },
      address: address
        .map((field) => row.raw(field))
        .filter(Boolean)
        .join(' '),
      ...{ lat: degrees('latitude', 90), lon: degrees('longitude', 180), opened: row.raw('dateouv') },
    }
  })
}
