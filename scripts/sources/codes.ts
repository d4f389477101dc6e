import { COMMUNE_CODE } from '@/schema/communes'
import type { Row } from './Row'

/** A commune code of INSEE, Corsica's 2A and 2B included. */
export function communeCode(row: Row, field: string): string {
  return row.matching(field, COMMUNE_CODE, 'un code de commune à 5 caractères (« 01004 », « 2A004 »)')
}

/** Codes that health registers still give to what is Guadeloupe's no more: Saint-Barthélemy and Saint-Martin, apart since 2007. */
const LEFT_GUADELOUPE: Readonly<Record<string, string>> = { 97123: '97701', 97127: '97801' }

/** A commune as FINESS and the SAE write it: a letter for an overseas département (9D411 is 97411); undefined for no code. */
export function registeredCommune(written: string): string | undefined {
  const code = written.replace(/^9[A-J](?=\d{3}$)/, '97')
  return COMMUNE_CODE.test(code) ? (LEFT_GUADELOUPE[code] ?? code) : undefined
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
