import { group } from 'd3-array'
import { nameKey } from '@/analysis/search/placeWords'
import type { PlaceIndex, PlaceRow } from '@/analysis/search/placeIndex'
import { fold } from '@/domain/text'

/** What a person types to say exactly which place is meant, and whether an answer is that one. */
export interface PreciseQuery {
  typed: string
  meant: (place: PlaceRow) => boolean
}

/** So many of a list, evenly spread: the same at each run, whatever the data. */
function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, all.length / count)
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)]).filter(
    (item) => item !== undefined,
  )
}

const isCommune = (code: string) => (place: PlaceRow) => place.kind === 'commune' && place.code === code

/** Homonyms with their département's name, in three spellings, and with its code. */
export function homonymQueries({ rows }: PlaceIndex, count: number): PreciseQuery[] {
  const communes = rows.filter(({ kind, part, within }) => kind === 'commune' && !part && within)
  const named = group(communes, ({ name }) => nameKey(name))
  const homonyms = communes.filter(({ name }) => (named.get(nameKey(name))?.length ?? 0) > 1)
  return spread(homonyms, count).flatMap(({ name, within, departements, code }) =>
    [
      `${name} ${within}`,
      `${name} (${within})`,
      fold(`${name} ${within}`),
      `${fold(name)} ${departements[0]}`,
    ].map((typed) => ({ typed, meant: isCommune(code) })),
  )
}

/** Homonyms that are alone of their name in their région, with the région's name. */
export function homonymRegionQueries({ rows }: PlaceIndex, count: number): PreciseQuery[] {
  const regions = rows.filter(({ kind }) => kind === 'region')
  const communes = rows.filter(({ kind, part, within }) => kind === 'commune' && !part && within)
  const regionOf = ({ departements }: PlaceRow) =>
    regions.find((region) => region.departements.includes(departements[0] ?? ''))?.name ?? ''
  const named = group(communes, ({ name }) => nameKey(name))
  const told = communes.filter((commune) => {
    const all = named.get(nameKey(commune.name)) ?? []
    return all.length > 1 && all.filter((one) => regionOf(one) === regionOf(commune)).length === 1
  })
  return spread(told, count).map((commune) => ({
    typed: `${commune.name} ${regionOf(commune)}`,
    meant: isCommune(commune.code),
  }))
}

/** Every arrondissement of the three cities, as people write them and by postal code. */
export function arrondissementQueries(): PreciseQuery[] {
  const cities = [
    ['Paris', '75056', 20, 75000],
    ['Lyon', '69123', 9, 69000],
    ['Marseille', '13055', 16, 13000],
  ] as const
  return cities.flatMap(([name, code, count, postal]) =>
    Array.from({ length: count }, (_, at) => at + 1).flatMap((number) => {
      const rank = number === 1 ? '1er' : `${number}e`
      const meant = ({ code: found, part }: PlaceRow) =>
        found === code && part?.kind === 'arrondissement' && part.number === number
      return [
        `${name} ${rank}`,
        `${name} ${number}`,
        `${name.toLowerCase()} ${number === 1 ? '1er' : `${number}eme`} arrondissement`,
        String(postal + number),
      ].map((typed) => ({ typed, meant }))
    }),
  )
}

/** Former communes under their own name, with their département where a commune of today bears it too. */
export function formerQueries({ rows }: PlaceIndex, count: number): PreciseQuery[] {
  const today = new Set(rows.filter(({ part }) => !part).map(({ name }) => nameKey(name)))
  const former = rows.filter(({ part }) => part?.kind === 'former' && part.name)
  const named = group(former, ({ part }) => (part?.kind === 'former' ? nameKey(part.name) : ''))
  return spread(former, count).flatMap(({ part, within, code }) => {
    if (part?.kind !== 'former') return []
    const alone = !today.has(nameKey(part.name)) && named.get(nameKey(part.name))?.length === 1
    return [{ typed: alone ? part.name : `${part.name} ${within}`, meant: isCommune(code) }]
  })
}

/** Postal codes in two groups, and INSEE codes whose leading zero is gone. */
export function codeQueries({ rows }: PlaceIndex, count: number): PreciseQuery[] {
  const communes = rows.filter(({ kind, part }) => kind === 'commune' && !part)
  const postal = [...new Set(communes.flatMap(({ postalCodes }) => postalCodes.split(' ').filter(Boolean)))]
  const eaten = communes.filter(({ code }) => code.startsWith('0'))
  return [
    ...spread(postal.sort(), count).map((code) => ({
      typed: `${code.slice(0, 2)} ${code.slice(2)}`,
      meant: ({ codes }: PlaceRow) => codes.includes(code),
    })),
    ...spread(eaten, count).map(({ code }) => ({ typed: code.slice(1), meant: isCommune(code) })),
  ]
}

/** A kind of facility and a town. */
export function facilityQueries({ rows }: PlaceIndex, count: number): PreciseQuery[] {
  const towns = rows.filter(({ kind, part, weight }) => kind === 'commune' && !part && weight > 5_000)
  return spread(towns, count).flatMap(({ name, code }, at) => {
    const meant = (place: PlaceRow) => place.kind === 'surroundings' && place.code === code
    return [{ typed: `${at % 2 ? 'maison de santé' : 'centre de sante'} ${name}`, meant }]
  })
}
