import { remoteness } from '@/analysis/remoteness'
import { comparableSpace, type Space } from '@/analysis/similar'
import { standardise, type Reading } from '@/analysis/standardise'
import type { IndicatorId } from '@/domain/indicatorIds'
import { overseasAt } from '@/domain/overseas'
import type { Value } from '@/domain/value'
import type { TerritoryTable } from '@/schema/territories'

interface Quantity {
  id: IndicatorId | 'density' | 'remoteness'
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

/** Access to care. General practitioners per 100,000 are skewed less and can be 0: their square root. */
const ACCESS = [
  { id: 'apl', reading: 'linear' },
  { id: 'generalistes', reading: 'sqrt' },
  { id: 'distance-maison', reading: 'log1p' },
] as const satisfies readonly Quantity[]

/** What two bassins are matched on: access itself only on request, or a bassin in want would only meet others in want. */
const MATCHED = { milieu: SETTING, acces: [...SETTING, ...ACCESS] }

/** The first is the usual one. These words are also used in addresses. */
export const LIKENESSES = ['milieu', 'acces'] as const
export type Likeness = (typeof LIKENESSES)[number]
export type ComparableId = (typeof MATCHED)['acces'][number]['id']
export type ComparableColumns = ReadonlyMap<ComparableId, readonly Value[]>

/** What two territories are matched on, in the order in which it is said. */
export const matchedOn = (likeness: Likeness): readonly ComparableId[] =>
  MATCHED[likeness].map(({ id }) => id)

/** How many comparable territories are shown. */
export const COMPARABLE_COUNT = 8

/**
 * The quantities of all bassins, by row, as they are matched; undefined while one of them is on its way.
 * @param valuesOf figures of all bassins on an indicator, latest year
 */
export function comparableColumns(
  bassins: TerritoryTable,
  likeness: Likeness,
  valuesOf: (id: IndicatorId) => readonly Value[] | undefined,
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
    return id === 'remoteness' ? remoteness(bassins) : valuesOf(id)
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
