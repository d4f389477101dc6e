import { COMMUNE_CODE } from '@/schema/communes'
import type { Row } from './Row'

/** A commune code of INSEE, Corsica's 2A and 2B included. */
export function communeCode(row: Row, field: string): string {
  return row.matching(field, COMMUNE_CODE, 'un code de commune à 5 caractères (« 01004 », « 2A004 »)')
}

/** Codes that may come once only: a second one would count its figures twice. */
export function onceEach(): (row: Row, field: string, code: string) => string {
  const seen = new Set<string>()
  return (row, field, code) => {
    if (seen.has(code)) row.refuse(field, 'un code présent une seule fois')
    seen.add(code)
    return code
  }
}
