import { departementOfCommune } from '@/domain/communeCode'
import type { TerritoryRef } from '@/domain/territory'
import { codesAt } from '@/domain/initiativeTerritories'
import { HOME_LEVEL, type Level } from '@/schema/level'
import { SCOPES, type PublishedInitiative } from '@/schema/initiative'
import type { Territories } from '@/schema/territories'

/** A commune of today and its bassin, as INSEE's table gives it; '' where it gives none (overseas collectivities). */
export interface CommuneHome {
  commune: string
  bassin: string
}

/** Région of each département, by code. */
export type Regions = ReadonlyMap<string, string>

export function regionsByDepartement({ departement }: Pick<Territories, 'departement'>): Regions {
  return new Map(departement.code.map((code, row) => [code, departement.region[row] ?? '']))
}

/**
 * The code of the territory of a level that a commune lies in, '' where it lies in none. A département or région is
 * made of its own communes: a bassin that straddles them is cut, never assigned whole. Never by point: some centres of
 * communes lie outside their own simplified outline.
 */
export function territoryOf({ commune, bassin }: CommuneHome, level: Level, regions: Regions): string {
  if (!bassin) return ''
  if (level === 'france') return 'FR'
  if (level === HOME_LEVEL) return bassin
  const departement = departementOfCommune(commune)
  return level === 'region' ? (regions.get(departement) ?? '') : departement
}

/** Whether a commune, and so a facility that stands in it, lies in a territory. */
export function inTerritory(home: CommuneHome, { level, code }: TerritoryRef, regions: Regions): boolean {
  return territoryOf(home, level, regions) === code
}

/** Whether an initiative counts in a territory: its commune lies there, or it names the territory among those it concerns. */
export function concerns(item: PublishedInitiative, ref: TerritoryRef, regions: Regions): boolean {
  return codesConcerned(item, ref.level, regions).has(ref.code)
}

/**
 * Codes of all the territories of a level in which an initiative counts, once in each. A regional one without a commune
 * counts in its région, not in each of its départements; one of a territory outside the 18 régions counts in none.
 */
export function codesConcerned(item: PublishedInitiative, level: Level, regions: Regions): Set<string> {
  if (item.elsewhere !== undefined) return new Set()
  if (level === 'france') return new Set(['FR'])
  const home = item.place && { commune: item.place.commune, bassin: item.bassin ?? '' }
  const own = home ? territoryOf(home, level, regions) : ''
  return new Set([...(own ? [own] : []), ...codesAt(item, level)])
}

/**
 * Whether an initiative is one of the whole territory, rather than of a place or a part of it: it has no commune, and its
 * scope is at least as wide. To be asked of those that concern the territory.
 */
export function isOfWhole({ place, scope }: PublishedInitiative, { level }: TerritoryRef): boolean {
  const own = level === 'france' ? 'national' : level
  return place === undefined && SCOPES.indexOf(scope) >= SCOPES.indexOf(own)
}
