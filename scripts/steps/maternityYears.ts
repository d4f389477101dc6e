import type { Maternities } from '@/schema/maternities'
import type { MaternityRow } from '../sources/maternities'
import type { Commune } from './communeTable'
import { STANDING } from './namedPlaces'
import type { Recode } from './recode'
import { round } from './round'

/** Each maternity once, by FINESS number, with its years; those of a commune that lies in no bassin are left out. */
export function maternityYears(
  rows: readonly MaternityRow[],
  communes: ReadonlyMap<string, Commune>,
  toToday: Recode,
): Maternities {
  const byFiness = new Map<string, MaternityRow[]>()
  for (const row of [...rows].sort((a, b) => Number(a.year) - Number(b.year)))
    byFiness.set(row.finess, [...(byFiness.get(row.finess) ?? []), row])
  const found = [...byFiness]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([finess, own]) => {
      const last = own.at(-1)
      const commune = communes.get(toToday(last?.code ?? '') ?? '')
      const placed = own.findLast(({ lon, lat }) => lon !== null && lat !== null)
      return last && commune?.bassin ? [{ finess, last, commune, own, placed }] : []
    })
  return {
    code: found.map(({ finess }) => finess),
    name: found.map(({ last }) => last.name),
    commune: found.map(({ commune }) => commune.code),
    bassin: found.map(({ commune }) => commune.bassin),
    lon: found.map(({ placed, commune }) => round(placed?.lon ?? commune.lon, 4)),
    lat: found.map(({ placed, commune }) => round(placed?.lat ?? commune.lat, 4)),
    standing: found.map(({ placed }) => (placed ? STANDING.exact : STANDING.commune)),
    years: found.map(({ own }) => own.map(({ year }) => Number(year))),
  }
}
