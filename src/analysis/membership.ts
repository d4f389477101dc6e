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
  type ListedLevel,
} from '@/schema/level'
import { SCOPES, type PublishedInitiative } from '@/schema/initiative'
import { OWN_LEVEL } from '@/schema/ownLevel'
import type { Territories } from '@/schema/territories'
import { holdsCommune } from './own/ownTerritory'

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

/**
 * What tells in which territory a commune lies, where neither its code nor a column does: the région of each département,
 * and the territory of each commune at the levels that list them. A list that has not come holds nothing.
 */
export interface Attachments {
  regions: ReadonlyMap<string, string>
  listed: (level: ListedLevel) => ReadonlyMap<string, string> | undefined
}

export function regionsByDepartement({
  [CODE_LEVEL]: table,
}: Pick<Territories, typeof CODE_LEVEL>): ReadonlyMap<string, string> {
  return new Map(table.code.map((code, row) => [code, table.region[row] ?? '']))
}

/**
 * The code of the territory of a level that a commune lies in, '' where it lies in none. A département or région is
 * made of its own communes: a bassin that straddles them is cut, never assigned whole. Never by point: some centres of
 * communes lie outside their own simplified outline.
 */
export function territoryOf(home: CommuneHome, level: Level, attached: Attachments): string {
  if (!home[HOME_LEVEL]) return ''
  const { ofCommune } = levelEntry(level)
  if (ofCommune === 'same') return FRANCE.code
  if (ofCommune === 'itself') return home.commune
  if (ofCommune === 'column') return home[level as ColumnLevel]
  if (ofCommune === 'list') return attached.listed(level as ListedLevel)?.get(home.commune) ?? ''
  const departement = departementOfCommune(home.commune)
  return ofCommune === 'holder' ? (attached.regions.get(departement) ?? '') : departement
}

/** Whether a commune, and so a facility that stands in it, lies in a territory. */
export function inTerritory(
  home: CommuneHome,
  { level, code }: TerritoryRef,
  attached: Attachments,
): boolean {
  if (level === OWN_LEVEL) return home[HOME_LEVEL] !== '' && holdsCommune(code, home.commune)
  return territoryOf(home, level, attached) === code
}

/** Whether an initiative counts in a territory: its commune lies there, or it names the territory among those it concerns. */
export function concerns(item: PublishedInitiative, ref: TerritoryRef, attached: Attachments): boolean {
  // One that names a wider territory is counted there, as for a bassin; one that names a bassin stands in its pole commune.
  if (ref.level === OWN_LEVEL) return item.place !== undefined && inTerritory(homeOf(item), ref, attached)
  return codesConcerned(item, ref.level, attached).has(ref.code)
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
export function codesConcerned(item: PublishedInitiative, level: Level, attached: Attachments): Set<string> {
  if (item.elsewhere !== undefined) return new Set()
  if (level === FRANCE.level) return new Set([FRANCE.code])
  const home = item.place && homeOf(item)
  const own = home ? territoryOf(home, level, attached) : ''
  return new Set([...(own ? [own] : []), ...codesAt(item, level)])
}

/**
 * Whether an initiative is one of the whole territory, rather than of a place or a part of it: it has no commune, and its
 * scope is at least as wide. To be asked of those that concern the territory.
 */
export function isOfWhole({ place, scope }: PublishedInitiative, { level }: TerritoryRef): boolean {
  const own = level === FRANCE.level ? 'national' : level
  return place === undefined && SCOPES.indexOf(scope) >= SCOPES.findIndex((known) => known === own)
}
