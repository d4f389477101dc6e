import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** A site with an emergency department. `doubtful`: two registers place it more than 1.5 km apart. Degrees, null where no list places it. */
export interface EmergencyRow {
  finess: string
  name: string
  code: string
  lat: number | null
  lon: number | null
  adult: boolean
  child: boolean
  seasonal: boolean
  branch: boolean
  doubtful: boolean
  /** Visits in the year; null where not published. */
  visits: number | null
}

/** The column of visits bears their year. */
export const VISITS = /^passages_(20\d\d)$/

/** Sites with an emergency department (DREES, SAE 2025; FINESS of May 2026), through a third-party copy. */
export function readEmergencies(path: string): EmergencyRow[] {
  const once = onceEach()
  const flags = ['general', 'pediatric', 'seasonal', 'antenna', 'coord_doubt']
  let visits = 'passages_2025'
  const columns = (heading: readonly string[]) => {
    visits = heading.find((name) => VISITS.test(name)) ?? visits
    return ['finess', 'name', 'code_commune', 'lat', 'lon', visits, ...flags]
  }
  return readTable(path, columns).map((row) => {
    const yes = (field: string) => row.number(field, 0, 1) === 1
    return {
      finess: once(row, 'finess', row.text('finess')),
      name: row.text('name'),
      code: communeCode(row, 'code_commune'),
      lat: row.number('lat', -90, 90),
      lon: row.number('lon', -180, 180),
      adult: yes('general'),
      child: yes('pediatric'),
      seasonal: yes('seasonal'),
      branch: yes('antenna'),
      doubtful: yes('coord_doubt'),
      visits: row.optionalNumber(visits),
    }
  })
}
