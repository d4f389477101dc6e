import { sum } from 'd3-array'
import { weightedMean } from '@/analysis/weightedMean'
import type { Value } from '@/schema/value'
import type { Commune } from './communeTable'
import type { Recode } from './recode'
import { round } from './round'

const DECIMALS = 3

interface WeighedRow {
  code: string
  value: number | null
  weight: number | null
}

export interface CommuneMeans {
  values: Value[]
  /** Sum of the weights of its rows. */
  weights: Value[]
  /** Rows of the source that lead to no commune of today, codes. */
  unmatched: string[]
}

/**
 * A figure of the communes of today, in the unit of the source, aligned with `communes`. Arrondissements and former communes
 * that have a weight are averaged by it; without any weight, one row alone keeps its value.
 */
export function meanByCommune(
  source: readonly WeighedRow[],
  communes: readonly Commune[],
  toToday: Recode,
): CommuneMeans {
  const { rowsOf, unmatched } = rowsByCommune(source, toToday)
  const values = source.map(({ value }) => value ?? 'not-published')
  const weights = source.map(({ weight }) => weight ?? 'not-published')
  const rowsAt = communes.map(({ code }) => rowsOf.get(code) ?? [])
  return {
    values: rowsAt.map((rows) => round(meanOrOnly(rows, values, weights), DECIMALS)),
    weights: rowsAt.map((rows) => weightOf(rows, source)),
    unmatched,
  }
}

/** The rows of a source by commune of today; `unmatched`: codes of those that lead to none. */
export function rowsByCommune(source: readonly { code: string }[], toToday: Recode) {
  const rowsOf = new Map<string, number[]>()
  const unmatched: string[] = []
  source.forEach((row, at) => {
    const today = toToday(row.code)
    if (today === undefined) unmatched.push(row.code)
    else rowsOf.set(today, [...(rowsOf.get(today) ?? []), at])
  })
  return { rowsOf, unmatched }
}

/** The known weights of some rows of a source added up, at the scale of a commune; not published where none is known. */
export function weightOf(rows: readonly number[], source: readonly { weight: number | null }[]): Value {
  const known = rows.flatMap((row) => source[row]?.weight ?? [])
  return known.length ? round(sum(known), DECIMALS) : 'not-published'
}

/** The weighted mean, or the only known value where no row has a weight: one value needs no weight. */
export function meanOrOnly(
  rows: readonly number[],
  values: readonly Value[],
  weights: readonly Value[],
): Value {
  if (!rows.length) return 'not-published'
  const mean = weightedMean(rows, values, weights)
  if (mean !== 'no-weight') return mean
  const known = rows.flatMap((row) => (typeof values[row] === 'number' ? [values[row]] : []))
  return known.length === 1 ? (known[0] ?? mean) : mean
}
