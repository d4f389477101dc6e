import { remoteness } from '@/analysis/remoteness'
import { comparableSpace, type Space } from '@/analysis/similar'
import { standardise, type Reading } from '@/analysis/standardise'
import { PROFESSION_ACCESS } from '@/domain/indicatorFamilies'
import type { IndicatorId } from '@/domain/indicatorIds'
import { overseasAt } from '@/domain/overseas'
import { isKnown, type Value } from '@/domain/value'
import type { TerritoryTable } from '@/schema/territories'

interface Quantity {
  id: IndicatorId | 'density' | 'remoteness' | 'professions'
  reading: Reading
}

/**
 * What a bassin cannot change, and how each quantity is read before it is standardised. Population, density and distance
 * are skewed (a few very large values): their logarithm is taken, 1 being added to distances because many are 0.
 */
const SETTING = [
  { id: 'population', reading: 'log' },
  { id: 'density', reading: 'log' },
  { id: 'plus-75', reading: 'linear' },
  { id: 'pauvrete', reading: 'linear' },
  { id: 'remoteness', reading: 'log1p' },
] as const satisfies readonly Quantity[]

/** The four professions besides GPs, as one quantity: GPs, whom comparable territories are then set against, are not in it. */
const PROFESSIONS = [{ id: 'professions', reading: 'linear' }] as const satisfies readonly Quantity[]

/** Access to care. General practitioners per 100,000 are skewed less and can be 0: their square root. */
const ACCESS = [
  { id: 'apl', reading: 'linear' },
  { id: 'generalistes', reading: 'sqrt' },
  { id: 'distance-maison', reading: 'log1p' },
] as const satisfies readonly Quantity[]

/** What two bassins are matched on: access itself only on request, or a bassin in want would only meet others in want. */
const MATCHED = {
  milieu: SETTING,
  professions: [...SETTING, ...PROFESSIONS],
  acces: [...SETTING, ...ACCESS],
}

/** The first is the usual one. These words are also used in addresses. */
export const LIKENESSES = ['milieu', 'professions', 'acces'] as const
export type Likeness = (typeof LIKENESSES)[number]
export type ComparableId = (typeof MATCHED)[Likeness][number]['id']
export type ComparableColumns = ReadonlyMap<ComparableId, readonly Value[]>

/** What two territories are matched on, in the order in which it is said. */
export const matchedOn = (likeness: Likeness): readonly ComparableId[] =>
  MATCHED[likeness].map(({ id }) => id)

/** The indicators that a quantity is read from. */
export function indicatorsOf(id: ComparableId): readonly IndicatorId[] {
  if (id === 'professions') return PROFESSION_ACCESS
  return id === 'density' || id === 'remoteness' ? [] : [id]
}

/** How many comparable territories are shown. */
export const COMPARABLE_COUNT = 8

/**
 * The quantities of all bassins, by row, as they are matched; undefined while one of them is on its way.
 * @param valuesOf figures of all bassins on an indicator, latest year @param nationalOf the country's, in the same unit
 */
export function comparableColumns(
  bassins: TerritoryTable,
  likeness: Likeness,
  valuesOf: (id: IndicatorId) => readonly Value[] | undefined,
  nationalOf: (id: IndicatorId) => Value | undefined,
): ComparableColumns | undefined {
  const columns = new Map<ComparableId, readonly Value[]>()
  for (const { id } of MATCHED[likeness]) {
    const values = columnOf(id)
    if (!values) return undefined
    columns.set(id, values)
  }
  return columns

  function columnOf(id: ComparableId): readonly Value[] | undefined {
    if (id === 'population') return bassins.population
    if (id === 'density') return bassins.population.map((people, row) => people / (bassins.area[row] ?? 1))
    if (id === 'professions') return professions()
    return id === 'remoteness' ? remoteness(bassins) : valuesOf(id)
  }

  /** The mean of the APL to each profession over France's, %; the reason of the first that is not published. */
  function professions(): readonly Value[] | undefined {
    const read = PROFESSION_ACCESS.map((id) => ({ values: valuesOf(id), national: nationalOf(id) }))
    if (read.some(({ values, national }) => !values || national === undefined)) return undefined
    return bassins.code.map((_, row) => {
      let sum = 0
      for (const { values, national } of read) {
        const value = values?.[row] ?? 'not-published'
        if (!isKnown(value)) return value
        if (!isKnown(national)) return 'not-published'
        sum += value / national
      }
      return (100 * sum) / read.length
    })
  }
}

/** The territories side by side: each quantity weighs the same, and those overseas are matched with one another only. */
export function comparableBassins(
  { lon, lat }: Pick<TerritoryTable, 'lon' | 'lat'>,
  likeness: Likeness,
  columns: ComparableColumns,
): Space<ComparableId> {
  const dimensions = MATCHED[likeness].map(({ id, reading }) => ({
    id,
    scores: standardise(columns.get(id) ?? [], reading),
  }))
  return comparableSpace(
    dimensions,
    lon.map((own, row) => overseasAt(own, lat[row] ?? Number.NaN) !== null),
  )
}
