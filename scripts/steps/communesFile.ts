import type { Communes } from '@/schema/communes'
import type { Commune } from './communeTable'

/** Degrees to whole ten-thousandths: about 10 m, half the bytes. */
const PER_DEGREE = 1e4

/** Communes as columns, in the order given. */
export function communesFile(communes: readonly Commune[]): Communes {
  return {
    code: communes.map(({ code }) => code),
    name: communes.map(({ name }) => name),
    postalCodes: communes.map(({ postalCodes }) => postalCodes.join(' ')),
    lon: communes.map(({ lon }) => Math.round(lon * PER_DEGREE)),
    lat: communes.map(({ lat }) => Math.round(lat * PER_DEGREE)),
    population: communes.map(({ population }) => population),
    bassin: communes.map(({ bassin }) => bassin),
  }
}
