import type { FacilityId } from '@/i18n/fr/facilities'
import type { Facilities, FacilityDetails } from '@/schema/facilities'
import type { COMMUNE_KINDS } from '../sources/equipment'
import type { EmergencyRow } from '../sources/emergencies'
import type { HospitalRow } from '../sources/hospitals'
import type { MaternityRow } from '../sources/maternities'
import type { Commune } from './communeTable'
import type { Recode } from './recode'
import { round } from './round'

/** Where a point stands: at the address, there but doubtful, at the centre of the commune for want of any. */
export const STANDING = { exact: 0, doubtful: 1, commune: 2 } as const

/**
 * Emergency departments, maternities of one year and hospitals, each at its own place under its FINESS number: one row for a
 * site that has several. A hospital of the register of 2020 that the newer lists name is theirs alone. Those of a commune that
 * lies in no bassin (overseas collectivities) are left out.
 */
export function namedPlaces(
  emergencies: readonly EmergencyRow[],
  maternities: readonly MaternityRow[],
  hospitals: readonly HospitalRow[],
  communes: ReadonlyMap<string, Commune>,
  toToday: Recode,
) {
  const emergencyOf = new Map(emergencies.map((row) => [row.finess, row]))
  const maternityOf = new Map(maternities.map((row) => [row.finess, row]))
  const newer = new Set([...emergencyOf.keys(), ...maternityOf.keys()])
  const older = new Map(
    hospitals.flatMap((row) => (newer.has(row.finess) ? [] : [[row.finess, row] as const])),
  )
  const places = [...newer, ...older.keys()].sort().flatMap((finess) => {
    const emergency = emergencyOf.get(finess)
    const maternity = maternityOf.get(finess)
    const hospital = older.get(finess)
    const site = emergency ?? maternity ?? hospital
    const commune = communes.get(toToday(site?.code ?? '') ?? '')
    if (!site || !commune?.bassin) return []
    const { lon, lat } = site
    const known = typeof lon === 'number' && typeof lat === 'number'
    const doubtful = emergency?.doubtful ?? hospital?.doubtful
    const standing = !known ? STANDING.commune : doubtful ? STANDING.doubtful : STANDING.exact
    return {
      ...{ finess, name: site.name, emergency, maternity, hospital, commune, standing },
      ...{ lon: known ? lon : commune.lon, lat: known ? lat : commune.lat },
    }
  })
  const flags = ({ adult, child, seasonal, branch }: EmergencyRow) =>
    [adult && 'a', child && 'e', seasonal && 's', branch && 'n'].filter(Boolean).join('')
  const told = places.filter(({ hospital }) => !hospital)
  const details: FacilityDetails = {
    code: told.map(({ finess }) => finess),
    care: told.map(({ emergency }) => (emergency ? flags(emergency) : '')),
    visits: told.map(({ emergency }) => emergency?.visits ?? 'not-published'),
    type: told.map(({ maternity }) => maternity?.type ?? ''),
    beds: told.map(({ maternity }) => maternity?.beds ?? 'not-published'),
    deliveries: told.map(({ maternity }) => maternity?.deliveries ?? 'not-published'),
  }
  return { places, details }
}

/** The places known by commune only, then the named ones, in one table. */
export function withNamedPlaces(
  listed: Facilities<(typeof COMMUNE_KINDS)[number]>,
  { places }: ReturnType<typeof namedPlaces>,
): Facilities<FacilityId> {
  const none = () => listed.code.map(() => 0)
  return {
    code: [...listed.code, ...places.map(({ finess }) => finess)],
    name: [...listed.name, ...places.map(({ name }) => name)],
    lon: [...listed.lon, ...places.map(({ lon }) => round(lon, 5))],
    lat: [...listed.lat, ...places.map(({ lat }) => round(lat, 5))],
    commune: [...listed.commune, ...places.map(({ commune }) => commune.code)],
    bassin: [...listed.bassin, ...places.map(({ commune }) => commune.bassin)],
    address: [...listed.code.map(() => ''), ...places.map(({ maternity }) => maternity?.address ?? '')],
    standing: [...listed.code.map(() => STANDING.commune), ...places.map(({ standing }) => standing)],
    maisons: [...listed.maisons, ...places.map(() => 0)],
    centres: [...listed.centres, ...places.map(() => 0)],
    urgences: [...none(), ...places.map(({ emergency }) => (emergency ? 1 : 0))],
    maternites: [...none(), ...places.map(({ maternity }) => (maternity ? 1 : 0))],
    hopitaux: [...none(), ...places.map(({ hospital }) => (hospital ? 1 : 0))],
  }
}
