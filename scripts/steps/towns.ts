import type { Towns } from '@/schema/communes'
import type { Commune } from './communeTable'
import { round } from './round'

const COUNT = 350
/** Two names closer than this would collide at the zooms where towns are named. */
const SPACING_KM = 16
const KM_PER_DEGREE = 111.2

/**
 * The towns to name on the map, most populated first: each commune in turn, unless a more populated one is near.
 * Suburbs thus leave room for the countryside, and islands have their town.
 */
export function chooseTowns(communes: readonly Commune[]): Towns {
  const chosen: Commune[] = []
  const candidates = communes
    .filter(({ bassin }) => bassin)
    .sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1))
  for (const commune of candidates) {
    if (chosen.length === COUNT) break
    if (!chosen.some((town) => roughKm(town, commune) < SPACING_KM)) chosen.push(commune)
  }
  return {
    name: chosen.map(({ name }) => name),
    lon: chosen.map(({ lon }) => round(lon, 4)),
    lat: chosen.map(({ lat }) => round(lat, 4)),
    population: chosen.map(({ population }) => population),
  }
}

/** Tells the communes that are among the towns. */
export function townsAmong({ name, population }: Towns): (commune: Commune) => boolean {
  const chosen = new Set(name.map((own, k) => `${own} ${population[k]}`))
  return (commune) => chosen.has(`${commune.name} ${commune.population}`)
}

/** Good enough to space names: a flat map around the first place. */
function roughKm(a: Commune, b: Commune): number {
  const x = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(x, a.lat - b.lat) * KM_PER_DEGREE
}
