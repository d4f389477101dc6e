import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** Where INSEE puts a commune of 1 January 2024. */
export interface Commune2024 {
  code: string
  name: string
  departement: string
  region: string
  bassin: string
}

/**
 * INSEE's table of belonging, geography of 1 January 2024 (through COGugaison, ODbL), by commune code.
 * @throws InputError on a code that is malformed or comes twice.
 */
export function readCog2024(path: string): Map<string, Commune2024> {
  const once = onceEach()
  const rows = readTable(path, ['CODGEO', 'LIBGEO', 'DEP', 'REG', 'BV2022'])
  return new Map(
    rows.map((row) => {
      const code = once(row, 'CODGEO', communeCode(row, 'CODGEO'))
      const commune = {
        code,
        name: row.text('LIBGEO'),
        departement: row.matching('DEP', /^(\d{2,3}|2[AB])$/, 'un code de département'),
        region: row.matching('REG', /^\d{2}$/, 'un code de région'),
        bassin: communeCode(row, 'BV2022'),
      }
      return [code, commune]
    }),
  )
}
