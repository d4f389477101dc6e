import { median } from 'd3-array'
import { INITIATIVE_TYPES, isLocal, type InitiativeType, type PublishedInitiative } from '@/schema/initiative'
import { resultFigures } from './resultFigures'

/** Fewer figures than this make no median. */
export const LEAST_FIGURES = 5
/** Thirds of the bassins by density, from the least dense. */
export const DENSITIES = ['low', 'middle', 'high'] as const
export type Density = (typeof DENSITIES)[number]

/** The middle value of so many figures. */
export interface Middle {
  median: number
  of: number
}

/** What is recorded of the initiatives of one type, together. */
export interface Pattern {
  type: InitiativeType
  count: number
  /** Those of which a text tells a result; those whose result holds a figure; those said to have failed. */
  results: number
  figures: number
  failed: number
  /** Of local initiatives, as far as their results count the same thing; null below `LEAST_FIGURES`. */
  patients: Middle | null
  doctors: Middle | null
  /** First, middle and last years of start; null where none is told. */
  years: { first: number; median: number; last: number; of: number } | null
  /** Those placed in a bassin, by its density; and those in a bassin in want of GPs. */
  placed: Record<Density, number>
  inNeed: number
}

/** What is known of the bassin of an initiative. */
export interface Setting {
  density: Density
  inNeed: boolean
}

/**
 * What the recorded results of each type say together: counts and middles of what was read, which is not all that was
 * tried; nothing here says that a type causes anything. In the order of types; those without any are left out.
 * @param resultOf the newest result that is told, in French @param settingOf undefined for what has no bassin
 */
export function initiativePatterns(
  items: readonly PublishedInitiative[],
  resultOf: (id: string) => string | undefined,
  settingOf: (bassin: string) => Setting | undefined,
): Pattern[] {
  return INITIATIVE_TYPES.flatMap((type) => {
    const own = items.filter((item) => item.type === type)
    return own.length ? [patternOf(type, own, resultOf, settingOf)] : []
  })
}

function patternOf(
  type: InitiativeType,
  own: readonly PublishedInitiative[],
  resultOf: (id: string) => string | undefined,
  settingOf: (bassin: string) => Setting | undefined,
): Pattern {
  const read = own.map((item) => ({ local: isLocal(item.scope), ...resultFigures(resultOf(item.id)) }))
  const local = read.filter((one) => one.local)
  const settings = own.flatMap(({ bassin }) => (bassin === undefined ? [] : (settingOf(bassin) ?? [])))
  const years = own.flatMap(({ startYear }) => startYear ?? [])
  const middle = median(years)
  const placed = (density: Density) => settings.filter((setting) => setting.density === density).length
  return {
    type,
    count: own.length,
    results: own.filter(({ hasResult }) => hasResult).length,
    figures: read.filter(({ figure }) => figure).length,
    failed: own.filter(({ failure }) => failure).length,
    patients: middleOf(local.flatMap(({ patients }) => patients ?? [])),
    doctors: middleOf(local.flatMap(({ doctors }) => doctors ?? [])),
    years:
      middle === undefined
        ? null
        : {
            first: Math.min(...years),
            median: Math.round(middle),
            last: Math.max(...years),
            of: years.length,
          },
    placed: { low: placed('low'), middle: placed('middle'), high: placed('high') },
    inNeed: settings.filter(({ inNeed }) => inNeed).length,
  }
}

function middleOf(values: readonly number[]): Middle | null {
  const middle = median(values)
  return middle === undefined || values.length < LEAST_FIGURES ? null : { median: middle, of: values.length }
}

/**
 * The third of each bassin by its density (people a km²), by row; equal thirds, the order of equals that of the rows.
 * A bassin without an area has none.
 */
export function densityThirds(
  population: readonly number[],
  area: readonly number[],
): (Density | undefined)[] {
  const density = (row: number) => (population[row] ?? 0) / (area[row] ?? Number.NaN)
  const sorted = [...population.keys()]
    .filter((row) => Number.isFinite(density(row)))
    .sort((a, b) => density(a) - density(b))
  const thirds = population.map((): Density | undefined => undefined)
  sorted.forEach((row, at) => (thirds[row] = DENSITIES[Math.floor((at * DENSITIES.length) / sorted.length)]))
  return thirds
}
