import { regionsByDepartement } from '@/analysis/membership'
import { departementOfCommune } from '@/domain/communeCode'
import type { Communes } from '@/schema/communes'
import type { Territories } from '@/schema/territories'
import type { Commune } from '../communeTable'

/** Degrees are kept as whole ten-thousandths in `communes.json`. */
const PER_DEGREE = 1e4

/** The pipeline's communes, found again in what it published, by code. */
export function knownCommunes(communes: Communes, { departement }: Territories): Map<string, Commune> {
  const regions = regionsByDepartement({ departement })
  return new Map(
    communes.code.map((code, row) => {
      const own = departementOfCommune(code)
      return [
        code,
        {
          code,
          name: communes.name[row] ?? '',
          postalCodes: (communes.postalCodes[row] ?? '').split(' ').filter(Boolean),
          lon: (communes.lon[row] ?? Number.NaN) / PER_DEGREE,
          lat: (communes.lat[row] ?? Number.NaN) / PER_DEGREE,
          departement: own,
          region: regions.get(own) ?? '',
          population: communes.population[row] ?? 0,
          bassin: communes.bassin[row] ?? '',
          // Nothing that is made from these asks for it.
          epci: '',
        },
      ]
    }),
  )
}
