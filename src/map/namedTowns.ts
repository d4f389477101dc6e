import type { Towns } from '@/schema/communes'

/** A place whose name may be written on a drawn map, where it lies, degrees. */
export interface NamedTown {
  name: string
  lon: number
  lat: number
}

/** Names to write, the first first: towns, then the communes that bassins are named after, most inhabitants first. */
export function namedTowns(
  listed: Pick<Towns, 'name' | 'lon' | 'lat'> | undefined,
  bassins:
    | Readonly<Record<'lon' | 'lat' | 'population', readonly number[]> & { name: readonly string[] }>
    | undefined,
): NamedTown[] {
  if (!listed || !bassins) return []
  const large = new Set(listed.name)
  const poles = bassins.name.flatMap((name, k) => {
    const [lon, lat, population] = [bassins.lon[k], bassins.lat[k], bassins.population[k] ?? 0]
    return lon === undefined || lat === undefined || large.has(name) ? [] : { name, lon, lat, population }
  })
  return [
    ...listed.name.map((name, k) => ({ name, lon: listed.lon[k] ?? 0, lat: listed.lat[k] ?? 0 })),
    ...poles.sort((a, b) => b.population - a.population).map(({ name, lon, lat }) => ({ name, lon, lat })),
  ]
}
