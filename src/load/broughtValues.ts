import { alongCodes } from '@/analysis/brought/alongCodes'
import { broughtFiles } from '@/analysis/brought/broughtFiles'
import { holdersAt } from '@/analysis/brought/holdersAt'
import { widerColumn } from '@/analysis/brought/widerColumn'
import { figureMaker } from '@/analysis/figureMaker'
import { homeAt, regionsByDepartement, territoryOf, type Attachments } from '@/analysis/membership'
import { broughtById } from '@/catalog/broughtFigures'
import { broughtRecipe } from '@/catalog/recipes'
import type { Value } from '@/domain/value'
import type { Brought } from '@/schema/brought'
import { isBroughtWeight, weightedBy, type BroughtId, type BroughtWeight } from '@/schema/broughtId'
import { COMMUNE_LEVEL, isApart, LISTED_LEVELS, type Level, type PublishedLevel } from '@/schema/level'
import type { Territories } from '@/schema/territories'
import { NOT_BROUGHT } from '@/schema/value'
import type { IndicatorValues } from '@/schema/values'
import { communes, territories, type Artefact, type Making, type TableArtefacts } from './baseArtefacts'

type Read = <T>(artefact: Artefact<T>) => T

/**
 * The column of all communes, of the figures or of their weights, aligned with `communes.json`. Nothing of figures that are no
 * longer there: a page may still ask while they are being removed.
 */
export function communeColumn(column: BroughtId | BroughtWeight): Making<readonly Value[]> {
  const brought = broughtById(isBroughtWeight(column) ? weightedBy(column) : column)
  return {
    of: [communes],
    make: (read) => {
      const places = read(communes)
      return (brought && broughtFiles(brought, places)[column]) ?? places.code.map(() => NOT_BROUGHT)
    },
  }
}

/** The figures of a level: those that the person brought, or those that they make up by the rule that was chosen. */
export function valuesAt(id: BroughtId, level: Level, found: TableArtefacts): Making<IndicatorValues> {
  const brought = broughtById(id)
  const listed = LISTED_LEVELS.filter((known) => known === level).map(found.holders)
  // Communes are made of a file of their own, which is read in any case.
  const levels = new Set([level, ...(brought && brought.level !== COMMUNE_LEVEL ? [brought.level] : [])])
  const aparts = [...levels].filter(isApart).map(found.apart)
  const of: Artefact<unknown>[] = [communes, territories, ...aparts, ...listed]
  const make = (read: Read): IndicatorValues => {
    const table = Object.assign({ ...read(territories) }, ...aparts.map(read)) as Territories
    const values = brought
      ? columnAt(brought, level as PublishedLevel, table, read, found)
      : (table[level]?.code ?? []).map(() => NOT_BROUGHT)
    return { indicator: id, vintages: { [brought?.year ?? '']: { [level]: { values } } } }
  }
  return { of, make }
}

function columnAt(
  brought: Brought,
  level: PublishedLevel,
  table: Territories,
  read: Read,
  found: TableArtefacts,
): Value[] {
  const codes = table[level]?.code ?? []
  if (brought.level === level) return alongCodes(codes, brought)
  const recipe = broughtRecipe(brought, level)
  if (!('parts' in recipe)) return codes.map(() => 'not-applicable')
  const ofCommunes = brought.level === COMMUNE_LEVEL
  const parts = ofCommunes ? read(communes) : table[brought.level]
  const maker = parts && figureMaker(recipe, broughtFiles(brought, parts), brought.year)
  if (!maker) return codes.map(() => 'not-published')
  const holders = ofCommunes
    ? communeHolders(level, table, read, found)
    : holdersAt(table, brought.level, level)
  return widerColumn(codes, holders, maker)
}

/** The territory of a level that each commune lies in. */
function communeHolders(level: Level, table: Territories, read: Read, found: TableArtefacts): string[] {
  const places = read(communes)
  const attached: Attachments = {
    regions: regionsByDepartement(table),
    listed: (asked) => read(found.holders(asked)),
  }
  return places.code.map((_, row) => territoryOf(homeAt(places, places.code, row), level, attached))
}
