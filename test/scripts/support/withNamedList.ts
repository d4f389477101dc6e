import type { FacilityId } from '@/i18n/fr/facilities'
import type { Facilities } from '@/schema/facilities'
import type { NamedRow } from './finessExtract'
import type { Commune } from '../../../scripts/steps/communeTable'
import { STANDING } from '../../../scripts/steps/namedPlaces'
import type { Recode } from '../../../scripts/steps/recode'
import { round } from '../../../scripts/steps/round'

/**
 * The places with a named list in the stead of counts by commune: each facility of the list at its own place, under its own
 * name, where the counts of its kind stood at the centres of communes. A place left with nothing goes.
 */
export function withNamedList(
  table: Facilities<FacilityId>,
  list: readonly NamedRow[],
  kinds: readonly FacilityId[],
  communes: ReadonlyMap<string, Commune>,
  toToday: Recode,
): Facilities<FacilityId> {
  const replaced: readonly string[] = [...new Set(list.map(({ kind }) => kind))]
  const count = (kind: FacilityId, row: number) => (replaced.includes(kind) ? 0 : (table[kind][row] ?? 0))
  const kept = [...table.code.keys()].filter((row) => kinds.some((kind) => count(kind, row) > 0))
  const added = list.flatMap((row) => {
    const commune = communes.get(toToday(row.code) ?? '')
    return commune?.bassin ? [{ row, commune }] : []
  })
  const both = <T>(old: (row: number) => T, own: (place: (typeof added)[number]) => T) => [
    ...kept.map(old),
    ...added.map(own),
  ]
  return {
    code: both(
      (at) => table.code[at] ?? '',
      ({ row }) => row.finess,
    ),
    name: both(
      (at) => table.name[at] ?? '',
      ({ row }) => row.name,
    ),
    lon: both(
      (at) => table.lon[at] ?? 0,
      ({ row, commune }) => round(row.lon ?? commune.lon, 5),
    ),
    lat: both(
      (at) => table.lat[at] ?? 0,
      ({ row, commune }) => round(row.lat ?? commune.lat, 5),
    ),
    commune: both(
      (at) => table.commune[at] ?? '',
      ({ commune }) => commune.code,
    ),
    bassin: both(
      (at) => table.bassin[at] ?? '',
      ({ commune }) => commune.bassin,
    ),
    address: both(
      (at) => table.address?.[at] ?? '',
      ({ row }) => row.address,
    ),
    standing: both(
      (at) => table.standing?.[at] ?? STANDING.commune,
      ({ row }) => (row.lat === null || row.lon === null ? STANDING.commune : STANDING.exact),
    ),
    opened: both(
      (at) => table.opened?.[at] ?? '',
      ({ row }) => row.opened,
    ),
    ...(Object.fromEntries(
      kinds.map((kind) => [
        kind,
        both(
          (at) => count(kind, at),
          ({ row }) => (row.kind === kind ? 1 : 0),
        ),
      ]),
    ) as Record<FacilityId, number[]>),
  }
}
