import { departementOfCommune } from '@/domain/communeCode'
import { cityCodes } from '@/domain/cityArrondissements'
import type { Communes, FormerCommunes } from '@/schema/communes'
import type { PublishedInitiative } from '@/schema/initiative'
import type { Territories } from '@/schema/territories'
import type { PlaceRow } from './placeIndex'

const CENTRE_STEP = 1e-4

/** Everything the search box can find, from the published tables. */
export function placeRows(
  communes: Communes,
  former: FormerCommunes,
  territories: Territories,
  initiatives: readonly PublishedInitiative[],
): PlaceRow[] {
  const { bassin, departement, region } = territories
  const nameOf = (table: { code: string[]; name: string[] }) =>
    new Map(table.code.map((code, row) => [code, table.name[row] ?? '']))
  const departements = nameOf(departement)
  const bassins = nameOf(bassin)
  const populations = new Map(communes.code.map((code, row) => [code, communes.population[row] ?? 0]))

  const fromCommunes = communes.code.map((code, row): PlaceRow => {
    const postalCodes = communes.postalCodes[row] ?? ''
    const population = communes.population[row] ?? 0
    const own = communes.bassin[row] ?? ''
    return {
      kind: 'commune',
      code,
      name: communes.name[row] ?? code,
      within: departements.get(departementOfCommune(code)) ?? '',
      postalCodes: postalCodes.split(' ').length > 3 ? '' : postalCodes,
      population,
      at: { lon: (communes.lon[row] ?? 0) * CENTRE_STEP, lat: (communes.lat[row] ?? 0) * CENTRE_STEP },
      ...(own ? { bassin: { code: own, name: bassins.get(own) ?? own } } : {}),
      departements: [departementOfCommune(code)],
      codes: [code, ...postalCodes.split(' ').filter(Boolean), ...cityCodes(code)],
      weight: population,
    }
  })
  const today = new Map(fromCommunes.map((place) => [place.code, place]))
  const fromFormer = former.name.flatMap((name, row): PlaceRow[] => {
    const place = today.get(former.commune[row] ?? '')
    const code = former.code[row] ?? ''
    // After the communes of today that bear the same name.
    return place
      ? [{ ...place, part: { kind: 'former', code, name }, codes: [code, ...place.codes], weight: 0 }]
      : []
  })
  const fromTable = (
    kind: 'bassin' | 'departement' | 'region',
    table: Territories['region'],
    more: (code: string, row: number) => Pick<PlaceRow, 'within' | 'weight' | 'departements'>,
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
      departements: codes,
      weight: 0,
      alsoFoundBy: communeName ?? '',
    }),
  )
  return [
    ...fromCommunes,
    ...fromFormer,
    ...fromTable('bassin', bassin, (code, row) => ({
      within: departements.get(bassin.departement[row] ?? '') ?? '',
      weight: populations.get(code) ?? 0,
      departements: [],
    })),
    ...fromTable('departement', departement, (code, row) => ({
      within: '',
      departements: [code],
      weight: departement.population[row] ?? 0,
    })),
    ...fromTable('region', region, (code, row) => ({
      within: '',
      weight: region.population[row] ?? 0,
      departements: departement.code.filter((_, at) => departement.region[at] === code),
    })),
    ...fromInitiatives,
  ]
}
