import { alongCodes } from '@/analysis/brought/alongCodes'
import { widerColumn } from '@/analysis/brought/widerColumn'
import { homeAt, regionsByDepartement, territoryOf, type Attachments } from '@/analysis/membership'
import { broughtById } from '@/catalog/broughtFigures'
import { FRANCE } from '@/domain/territory'
import type { Value } from '@/domain/value'
import type { Brought } from '@/schema/brought'
import { isBroughtWeight, weightedBy, type BroughtId, type BroughtWeight } from '@/schema/broughtId'
import { COMMUNE_LEVEL, isApart, LISTED_LEVELS, type Level, type PublishedLevel } from '@/schema/level'
import { holderCodes, type Territories } from '@/schema/territories'
import type { IndicatorValues } from '@/schema/values'
import { communes, territories, type Artefact, type Making, type TableArtefacts } from './baseArtefacts'

type Figures = Pick<Brought, 'codes' | 'values' | 'level' | 'wider' | 'decimals' | 'weights'>
type Read = <T>(artefact: Artefact<T>) => T

/** What a table says of figures that are no longer there: a page may still ask while they are being removed. */
const NONE: Figures = { codes: [], values: [], level: COMMUNE_LEVEL, wider: 'none', decimals: 0 }

/** The column of all communes, of the figures or of their weights, aligned with `communes.json`. */
export function communeColumn(column: BroughtId | BroughtWeight): Making<readonly Value[]> {
  const figures = broughtById(isBroughtWeight(column) ? weightedBy(column) : column) ?? NONE
  const brought = isBroughtWeight(column) ? weightsOf(figures) : figures
  return { of: [communes], make: (read) => alongCodes(read(communes).code, brought) }
}

const weightsOf = ({ codes, weights }: Figures) => ({ codes, values: weights?.values ?? [] })

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
    const values = columnAt(brought ?? NONE, level as PublishedLevel, table, read, found)
    return { indicator: id, vintages: { [brought?.year ?? '']: { [level]: { values } } } }
  }
  return { of, make }
}

function columnAt(
  brought: Figures,
  level: PublishedLevel,
  table: Territories,
  read: Read,
  found: TableArtefacts,
): Value[] {
  const codes = table[level]?.code ?? []
  if (brought.level === level) return alongCodes(codes, brought)
  const { wider, decimals } = brought
  if (wider === 'none') return codes.map(() => 'not-applicable')
  const own = brought.level === COMMUNE_LEVEL ? read(communes) : table[brought.level]
  if (!own) return codes.map(() => 'not-published')
  const holders =
    brought.level === COMMUNE_LEVEL
      ? communeHolders(level, table, read, found)
      : level === FRANCE.level
        ? own.code.map(() => FRANCE.code)
        : holderCodes(table, brought.level, level)
  const weights = wider === 'weighted' ? alongCodes(own.code, weightsOf(brought)) : own.population
  const parts = { population: own.population, weights, holders }
  return widerColumn(codes, parts, alongCodes(own.code, brought), wider === 'sum' ? 'sum' : 'mean', decimals)
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
