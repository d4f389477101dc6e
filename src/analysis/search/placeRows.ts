import { centreAt } from '@/domain/communeCentre'
import { departementOfCommune } from '@/domain/communeCode'
import { COMMUNE } from '@/domain/place'
import { cityCodes } from '@/domain/cityArrondissements'
import type { Communes, FormerCommunes } from '@/schema/communes'
import type { PublishedInitiative } from '@/schema/initiative'
import { CODE_LEVEL, HOME_LEVEL, MAP_LEVELS, type MapLevel } from '@/schema/level'
import { holderCodes, type Territories } from '@/schema/territories'
import type { PlaceRow } from './placeIndex'
import { USUAL_NAMES } from './usualNames'

/** The published tables that a search rests on: any of them may not have come. */
export interface PlaceTables {
  communes?: Communes | undefined
  former?: FormerCommunes | undefined
  territories?: Territories | undefined
  initiatives?: readonly PublishedInitiative[] | undefined
}

/** Everything the search box can find, from the tables that came. */
export function placeRows({ communes, former, territories, initiatives }: PlaceTables): PlaceRow[] {
  const namesAt = (level: MapLevel) => {
    const table = territories?.[level]
    return new Map(table?.code.map((code, row) => [code, table.name[row] ?? '']))
  }
  const departements = namesAt(CODE_LEVEL)
  const homes = namesAt(HOME_LEVEL)
  const populations = new Map(communes?.code.map((code, row) => [code, communes.population[row] ?? 0]))

  const fromCommunes = communes
    ? communes.code.map((code, row): PlaceRow => {
        const postalCodes = communes.postalCodes[row] ?? ''
        const population = communes.population[row] ?? 0
        const own = communes[HOME_LEVEL][row] ?? ''
        return {
          kind: COMMUNE,
          code,
          name: communes.name[row] ?? code,
          within: departements.get(departementOfCommune(code)) ?? '',
          postalCodes: postalCodes.split(' ').length > 3 ? '' : postalCodes,
          population,
          at: centreAt(communes, row),
          ...(own ? { home: { code: own, name: homes.get(own) ?? own } } : {}),
          departements: [departementOfCommune(code)],
          codes: [code, ...postalCodes.split(' ').filter(Boolean), ...cityCodes(code)],
          weight: population,
        }
      })
    : []
  const today = new Map(fromCommunes.map((place) => [place.code, place]))
  const fromFormer = (former?.name ?? []).flatMap((name, row): PlaceRow[] => {
    const place = today.get(former?.commune[row] ?? '')
    const code = former?.code[row] ?? ''
    // After the communes of today that bear the same name.
    return place
      ? [{ ...place, part: { kind: 'former', code, name }, codes: [code, ...place.codes], weight: 0 }]
      : []
  })
  const fromTable = (all: Territories, kind: MapLevel) => {
    const table = all[kind]
    if (!table) return []
    const holders = holderCodes(all, kind, CODE_LEVEL)
    return table.code.map((code, row): PlaceRow => {
      const population = table.population[row] ?? 0
      const holder = holders[row]
      return {
        kind,
        code,
        name: table.name[row] ?? code,
        usual: USUAL_NAMES[kind]?.[code] ?? [],
        within: holder === undefined || kind === CODE_LEVEL ? '' : (departements.get(holder) ?? ''),
        postalCodes: '',
        population,
        at: { lon: table.lon[row] ?? 0, lat: table.lat[row] ?? 0 },
        codes: [code],
        departements: holder === undefined ? held(all, kind, code) : [holder],
        // One that bears the code of a commune, or that people know by one, comes right after it.
        weight: populations.get(table.seat?.[row] ?? code) ?? population,
      }
    })
  }
  function held(all: Territories, kind: MapLevel, code: string): string[] {
    const holders = holderCodes(all, CODE_LEVEL, kind)
    return all[CODE_LEVEL].code.filter((_, row) => holders[row] === code)
  }
  const fromInitiatives = (initiatives ?? []).map(
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
    ...(territories ? MAP_LEVELS.flatMap((kind) => fromTable(territories, kind)) : []),
    ...fromInitiatives,
  ]
}
