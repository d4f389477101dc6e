import type { Commune } from '../../../scripts/steps/communeTable'

/** A commune for tests: what is not said is plain. */
export function commune(code: string, rest: Partial<Commune> = {}): Commune {
  return {
    code,
    name: `Commune ${code}`,
    postalCodes: [],
    departement: code.slice(0, 2),
    region: '84',
    population: 100,
    bassin: 'B1',
    epci: 'E1',
    lon: 3,
    lat: 45,
    ...rest,
  }
}
