import { communeCode } from './codes'
import { readTable } from './readTable'

/** A maternity in one year. `lat`, `lon`: degrees, null where no register gives the point of its FINESS number. */
export interface MaternityRow {
  year: string
  finess: string
  name: string
  /** 1, 2a, 2b, 3: how ill a newborn it may care for. */
  type: string
  code: string
  address: string
  beds: number | null
  deliveries: number | null
  lat: number | null
  lon: number | null
}

/** Maternities by year (DREES, SAE 2013–2023), through a third-party copy. */
export function readMaternities(path: string): MaternityRow[] {
  const own = ['annee', 'nom', 'type', 'finess', 'code_commune', 'nomcom', 'code_postal', 'adresse']
  return readTable(path, [...own, 'lits_obstetrique', 'accouchements', 'lat', 'lon']).map((row) => ({
    year: row.matching('annee', /^20\d\d$/, 'une année'),
    finess: row.text('finess'),
    name: row.text('nom'),
    type: row.raw('type'),
    code: communeCode(row, 'code_commune'),
    address: [row.raw('adresse'), row.raw('code_postal'), row.raw('nomcom')].filter(Boolean).join(' '),
    beds: row.optionalNumber('lits_obstetrique'),
    deliveries: row.optionalNumber('accouchements'),
    lat: row.raw('lat') === '' ? null : row.number('lat', -90, 90),
    lon: row.raw('lon') === '' ? null : row.number('lon', -180, 180),
  }))
}
