import { hasFailed, newestFirst, resultOf, stateOf } from '@/analysis/readings'
import { professionGroups } from '@/catalog/professions'
import type { Initiative, WholeInitiative } from '@/schema/initiative'
import { InputError } from '../sources/InputError'
import type { Labels } from '../sources/labels2024'
import type { Commune } from './communeTable'
import { round } from './round'

/**
 * Initiatives with what their readings say (state, result, date) and what their commune gives: name, point in degrees,
 * bassin. Those without a commune stay without a point. Newest text first, then by id.
 * @param dead day on which a source did not answer, by its address
 * @throws InputError when a commune, département or région is not one of INSEE's.
 */
export function publishInitiatives(
  initiatives: readonly Initiative[],
  communes: ReadonlyMap<string, Commune>,
  labels: Labels,
  dead: ReadonlyMap<string, string> = new Map(),
): WholeInitiative[] {
  const date = (item: WholeInitiative) => item.date ?? ''
  return initiatives
    .map((initiative) => {
      for (const code of initiative.departements) {
        if (!labels.departement.has(code)) refuse(initiative, 'departements', 'un code de département', code)
      }
      for (const code of initiative.regions) {
        if (!labels.region.has(code)) refuse(initiative, 'regions', 'un code de région', code)
      }
      return {
        ...initiative,
        ...told(initiative),
        ...deadOf(initiative, dead),
        ...placed(initiative, communes),
      }
    })
    .sort((a, b) => (date(a) === date(b) ? (a.id < b.id ? -1 : 1) : date(a) < date(b) ? 1 : -1))
}

function told({ readings, professions }: Initiative) {
  const sorted = newestFirst(readings)
  const date = sorted[0]?.source.date
  return {
    readings: sorted,
    status: stateOf(sorted).status,
    groups: [...new Set(professions.flatMap(professionGroups))],
    ...(date !== undefined && { date }),
    ...(resultOf(sorted) !== undefined && { hasResult: true as const }),
    ...(hasFailed(sorted) && { failure: true as const }),
  }
}

function deadOf({ readings }: Initiative, dead: ReadonlyMap<string, string>) {
  const own = readings.flatMap(({ source: { url } }) => {
    const on = dead.get(url)
    return on === undefined ? [] : [[url, on] as const]
  })
  return own.length ? { unreachable: Object.fromEntries(own) } : {}
}

function placed(initiative: Initiative, communes: ReadonlyMap<string, Commune>) {
  if (!initiative.place) return {}
  const code = initiative.place.commune
  const commune =
    communes.get(code) ?? refuse(initiative, 'place.commune', 'le code d’une commune d’aujourd’hui', code)
  const point = { lon: round(commune.lon, 4), lat: round(commune.lat, 4), communeName: commune.name }
  return commune.bassin ? { ...point, bassin: commune.bassin } : point
}

function refuse({ id }: Initiative, field: string, expected: string, code: string): never {
  throw new InputError({ file: `${id}.json`, line: null, field, expected, found: `« ${code} »` })
}
