import { centreAt } from '@/domain/communeCentre'
import type { Communes } from '@/schema/communes'
import { HOME_LEVEL } from '@/schema/level'

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
    ...centreAt(table, row),
  }))
}
