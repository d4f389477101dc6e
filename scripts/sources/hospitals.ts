import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** A hospital of the register of 2020. `doubtful`: its producer is not sure of the point. Degrees. */
export interface HospitalRow {
  finess: string
  name: string
  code: string
  lat: number
  lon: number
  doubtful: boolean
}

/** Those that take acute or general care: long stays, follow-up care and psychiatric sites are other things than a hospital to most. */
const CATEGORIES = new Set([
  'Centre Hospitalier (C.H.)',
  'Centre Hospitalier Régional (C.H.R.)',
  'Centre hospitalier, ex Hôpital local',
  'Etablissement de Soins Pluridisciplinaire',
  'Etablissement de Soins Chirurgicaux',
  'Etablissement de Soins Médicaux',
  'Centre de Lutte Contre Cancer',
  'Etablissement Soins Obstétriques Chirurgico-Gynécologiques',
])
/** Of the producer: 1 sure, 2 and 3 less and less. */
const SURE = '1'

/**
 * Hospitals of 2020 (Eurostat GISCO, from FINESS), through a third-party copy. Those whose point is flagged as wrong are left
 * out: nothing says where they are.
 */
export function readHospitals(path: string): HospitalRow[] {
  const once = onceEach()
  const columns = ['finess', 'name', 'category', 'code_commune', 'lat', 'lon', 'geo_qual', 'coord_flag']
  return readTable(path, columns).flatMap((row) => {
    const finess = once(row, 'finess', row.text('finess'))
    if (!CATEGORIES.has(row.text('category')) || row.raw('coord_flag') !== '') return []
    return {
      ...{ finess, name: row.text('name'), code: communeCode(row, 'code_commune') },
      ...{ lat: row.number('lat', -90, 90), lon: row.number('lon', -180, 180) },
      doubtful: row.raw('geo_qual') !== SURE,
    }
  })
}
