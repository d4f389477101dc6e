import { departementOfCommune } from '@/domain/communeCode'
import { cityCodes } from '@/domain/cityArrondissements'
import type { Communes } from '@/schema/communes'
import type { PublishedInitiative } from '@/schema/initiative'
import type { Territories } from '@/schema/territories'
import type { PlaceRow } from './placeIndex'

const CENTRE_STEP = 1e-4

/** Everything the search box can find, from the published tables. */
export function placeRows(
  communes: Communes,
  territories: Territories,
  initiatives: readonly PublishedInitiative[],
): PlaceRow[] {
  const { bassin, departement, region } = territories
  const nameOf = (table: { code: string[]; name: string[] }) =>
    new Map(table.code.map((code, row) => [code, table.name[row] ?? '']))
  const departements = nameOf(departement)
  const populations = new Map(communes.code.map((code, row) => [code, communes.population[row] ?? 0]))

  const fromCommunes = communes.code.map((code, row): PlaceRow => {
    const postalCodes = communes.postalCodes[row] ?? ''
    const population = communes.population[row] ?? 0
    return {
      kind: 'commune',
      code,
      name: communes.name[row] ?? code,
      within: departements.get(departementOfCommune(code)) ?? '',
      postalCodes: postalCodes.split(' ').length > 3 ? '' : postalCodes,
      population,
      at: { lon: (communes.lon[row] ?? 0) * CENTRE_STEP, lat: (communes.lat[row] ?? 0) * CENTRE_STEP },
      codes: [code, ...postalCodes.split(' ').filter(Boolean), ...cityCodes(code)],
      weight: population,
    }
  })
  const fromTable = (
    kind: 'bassin' | 'departement' | 'region',
    table: Territories['region'],
    more: (code: string, row: number) => Pick<PlaceRow, 'within' | 'weight'>,
  ) =>
    table.code.map((code, row): PlaceRow => ({
      kind,
      code,
      name: table.name[row] ?? code,
      postalCodes: '',
      population: table.population[row] ?? 0,
      at: { lon: table.lon[row] ?? 0, lat: table.lat[row] ?? 0 },
      codes: [code],
      ...more(code, row),
    }))
  const fromInitiatives = initiatives.map(
    ({ id, title, communeName, departements: codes, lon, lat }): PlaceRow => ({
      kind: 'initiative',
      code: id,
      name: title,
      within: codes.length === 1 ? (departements.get(codes[0] ?? '') ?? '') : '',
      postalCodes: '',
      population: 0,
      ...(lon === undefined || lat === undefined ? {} : { at: { lon, lat } }),
      codes,
      weight: 0,
      alsoFoundBy: communeName ?? '',
    }),
  )
  return [
    ...fromCommunes,
    ...fromTable('bassin', bassin, (code, row) => ({
      within: departements.get(bassin.departement[row] ?? '') ?? '',
      weight: populations.get(code) ?? 0,
    })),
    ...fromTable('departement', departement, (_, row) => ({
      within: '',
      weight: departement.population[row] ?? 0,
    })),
    ...fromTable('region', region, (_, row) => ({ within: '', weight: region.population[row] ?? 0 })),
    ...fromInitiatives,
  ]
}
