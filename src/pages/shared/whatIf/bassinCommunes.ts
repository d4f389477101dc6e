import type { Communes } from '@/schema/communes'
import { HOME_LEVEL } from '@/schema/level'

/** Steps of a degree in which centres of communes are given. */
const CENTRE_STEP = 1e-4

/** A commune and its centre, degrees. */
export interface NamedCommune {
  code: string
  name: string
  lon: number
  lat: number
}

/** The communes of a bassin in the order of `what-if.json`: its pole, then the others by code. */
export function bassinCommunes(table: Communes, bassin: string): NamedCommune[] {
  const rows = table[HOME_LEVEL].flatMap((code, row) => (code === bassin ? [row] : []))
  const pole = rows.filter((row) => table.code[row] === bassin)
  const others = rows.filter((row) => table.code[row] !== bassin)
  return [...pole, ...others].map((row) => ({
    ...{ code: table.code[row] ?? '', name: table.name[row] ?? '' },
    ...{ lon: (table.lon[row] ?? 0) * CENTRE_STEP, lat: (table.lat[row] ?? 0) * CENTRE_STEP },
  }))
}
