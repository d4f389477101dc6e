import { departementOfCommune } from '@/domain/communeCode'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { codesAt } from '@/domain/initiativeTerritories'
import {
  byLevel,
  CODE_LEVEL,
  COLUMN_LEVELS,
  HOME_LEVEL,
  levelEntry,
  type ColumnLevel,
  type Level,
} from '@/schema/level'
import { SCOPES, type PublishedInitiative } from '@/schema/initiative'
import type { Territories } from '@/schema/territories'

/** A commune of today and what INSEE's tables attach it to; '' where they give none (overseas collectivities). */
export type CommuneHome = { commune: string } & Record<ColumnLevel, string>

/** The commune of a row of a table of places. */
export function homeAt(
  table: Record<ColumnLevel, readonly string[]>,
  communes: readonly string[],
  row: number,
): CommuneHome {
  return { commune: communes[row] ?? '', ...byLevel((level) => table[level][row] ?? '', COLUMN_LEVELS) }
}

/** Région of each département, by code. */
export type Regions = ReadonlyMap<string, string>

export function regionsByDepartement({ [CODE_LEVEL]: table }: Pick<Territories, typeof CODE_LEVEL>): Regions {
  return new Map(table.code.map((code, row) => [code, table.region[row] ?? '']))
}

/**
 * The code of the territory of a level that a commune lies in, '' where it lies in none. A département or région is
 * made of its own communes: a bassin that straddles them is cut, never assigned whole. Never by point: some centres of
 * communes lie outside their own simplified outline.
 */
export function territoryOf(home: CommuneHome, level: Level, regions: Regions): string {
  if (!home[HOME_LEVEL]) return ''
  const { ofCommune } = levelEntry(level)
  if (ofCommune === 'same') return FRANCE.code
  if (ofCommune === 'column') return home[level as ColumnLevel]
  const departement = departementOfCommune(home.commune)
  return ofCommune === 'holder' ? (regions.get(departement) ?? '') : departement
}

/** Whether a commune, and so a facility that stands in it, lies in a territory. */
export function inTerritory(home: CommuneHome, { level, code }: TerritoryRef, regions: Regions): boolean {
  return territoryOf(home, level, regions) === code
}

/** Whether an initiative counts in a territory: its commune lies there, or it names the territory among those it concerns. */
export function concerns(item: PublishedInitiative, ref: TerritoryRef, regions: Regions): boolean {
  return codesConcerned(item, ref.level, regions).has(ref.code)
}

/** The commune of an initiative; '' for one that has none. */
export function homeOf(item: PublishedInitiative): CommuneHome {
  const own = byLevel((level) => codesAt(item, level)[0] ?? '', COLUMN_LEVELS)
  return { commune: item.place?.commune ?? '', ...own }
}

/**
 * Codes of all the territories of a level in which an initiative counts, once in each. A regional one without a commune
 * counts in its région, not in each of its départements; one of a territory outside the 18 régions counts in none.
 */
export function codesConcerned(item: PublishedInitiative, level: Level, regions: Regions): Set<string> {
  if (item.elsewhere !== undefined) return new Set()
  if (level === FRANCE.level) return new Set([FRANCE.code])
  const home = item.place && homeOf(item)
  const own = home ? territoryOf(home, level, regions) : ''
  return new Set([...(own ? [own] : []), ...codesAt(item, level)])
}

/**
 * Whether an initiative is one of the whole territory, rather than of a place or a part of it: it has no commune, and its
 * scope is at least as wide. To be asked of those that concern the territory.
 */
export function isOfWhole({ place, scope }: PublishedInitiative, { level }: TerritoryRef): boolean {
  const own = level === FRANCE.level ? 'national' : level
  return place === undefined && SCOPES.indexOf(scope) >= SCOPES.indexOf(own)
}
