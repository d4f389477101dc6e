import { departementOfCommune } from '@/domain/communeCode'
import type { FacilityId } from '@/i18n/fr/facilities'
import type { Facilities } from '@/schema/facilities'
import type { FacilityLists } from '@/schema/facilityLists'
import { COMMUNE_KINDS, FINESS_CATEGORIES, type EquipmentRow } from '../sources/equipment'
import type { FinessSite } from '../sources/finess'
import type { NamedSite } from '../sources/NamedSite'
import type { Commune } from './communeTable'
import { STANDING } from './namedPlaces'
import type { Recode } from './recode'
import { round } from './round'

type Kind = (typeof COMMUNE_KINDS)[number]

/** Sites of the register that are of a kind of facility, by the category under which it files them. */
export function finessList(sites: readonly FinessSite[]): NamedSite[] {
  const kinds = new Map<string, Kind>(COMMUNE_KINDS.map((kind) => [FINESS_CATEGORIES[kind], kind]))
  return sites.flatMap(({ finess, category, ...site }) => {
    const kind = kinds.get(category)
    return kind ? [{ ...site, kind, id: finess }] : []
  })
}

/** Of those that a base counts in a département, the least share that a list must name to be taken for a whole one. */
const LEAST_SHARE = 0.5
/** Below so many, a département says nothing of a list. */
const FEW = 4

/**
 * The départements of which a list names too few, beside the numbers that INSEE's base counts: one that covers a région must
 * not pass for one of France. Empty for a whole list.
 */
export function lackingDepartements(
  kind: Kind,
  list: readonly NamedSite[],
  equipment: readonly EquipmentRow[],
): string[] {
  const counted = new Map<string, number>()
  const named = new Map<string, number>()
  for (const row of equipment) add(counted, row.code, row[kind])
  for (const site of list) if (site.kind === kind) add(named, site.code, 1)
  return [...counted]
    .filter(([code, count]) => count >= FEW && (named.get(code) ?? 0) < LEAST_SHARE * count)
    .map(([code]) => code)
    .sort()
}

interface Lists {
  finess: readonly FinessSite[]
  equipmentPlaces: readonly NamedSite[]
  equipment: readonly EquipmentRow[]
  vintages: Readonly<Record<'finess' | 'equipmentPlaces', string>>
}

/**
 * For each kind known by counts, the list that names it where a whole one is there: the register's first, whose numbers last,
 * then INSEE's base. `left`: what was there and covers a part of France only, as sentences.
 */
export function chooseLists({ finess, equipmentPlaces, equipment, vintages }: Lists) {
  const lists = [
    { source: 'finess', title: 'Finess', year: vintages.finess, sites: finessList(finess) },
    { source: 'bpe', title: 'BPE', year: vintages.equipmentPlaces, sites: equipmentPlaces },
  ] as const
  const listed: Partial<Record<Kind, FacilityLists[string]>> = {}
  const sites: NamedSite[] = []
  const left: string[] = []
  for (const kind of COMMUNE_KINDS)
    for (const { source, title, year, sites: all } of lists) {
      const own = all.filter((site) => site.kind === kind)
      if (listed[kind] || own.length === 0) continue
      const lacking = lackingDepartements(kind, own, equipment)
      if (lacking.length > 0)
        left.push(
          `${title}, ${kind} : ${own.length} nom${own.length > 1 ? 's' : ''}, trop peu dans ${lacking.length} départements (${lacking.slice(0, 3).join(', ')}…) ; laissés de côté.`,
        )
      else {
        listed[kind] = { source, year }
        sites.push(...own)
      }
    }
  return { listed, sites, left }
}

function add(counts: Map<string, number>, commune: string, count: number): void {
  const departement = departementOfCommune(commune)
  counts.set(departement, (counts.get(departement) ?? 0) + count)
}

/**
 * The places with a named list in the stead of counts by commune: each facility of the list at its own place, under its own
 * name, where the counts of its kind stood at the centres of communes. A place left with nothing goes.
 */
export function withNamedList(
  table: Facilities<FacilityId>,
  list: readonly NamedSite[],
  kinds: readonly FacilityId[],
  communes: ReadonlyMap<string, Commune>,
  toToday: Recode,
): Facilities<FacilityId> {
  if (list.length === 0) return table
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
  const of =
    <T>(column: readonly T[] | undefined, other: T) =>
    (at: number) =>
      column?.[at] ?? other
  return {
    code: both(of(table.code, ''), ({ row }) => row.id),
    name: both(of(table.name, ''), ({ row }) => row.name),
    lon: both(of(table.lon, 0), ({ row, commune }) => round(row.lon ?? commune.lon, 5)),
    lat: both(of(table.lat, 0), ({ row, commune }) => round(row.lat ?? commune.lat, 5)),
    commune: both(of(table.commune, ''), ({ commune }) => commune.code),
    bassin: both(of(table.bassin, ''), ({ commune }) => commune.bassin),
    address: both(of(table.address, ''), ({ row }) => row.address),
    standing: both(of(table.standing, STANDING.commune), ({ row }) =>
      row.lat === null || row.lon === null ? STANDING.commune : STANDING.exact,
    ),
    opened: both(of(table.opened, ''), ({ row }) => row.opened),
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
