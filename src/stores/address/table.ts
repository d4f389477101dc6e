import type { Direction } from '@/analysis/orderRows'
import { allIndicators, indicatorById, isIndicator } from '@/catalog/indicators'
import { SHOWN_FIRST, SUBJECT } from '@/catalog/subjects'
import { vintagesAt } from '@/catalog/vintagesAt'
import { OPERATORS, type Threshold } from '@/domain/filter'
import type { IndicatorId } from '@/domain/indicatorIds'
import { t as main } from '@/i18n'
import { t } from '@/i18n/pages/territories'
import {
  byLevel,
  HOLDERS,
  HOME_LEVEL,
  levelEntry,
  MAP_LEVELS,
  type HolderLevel,
  type MapLevel,
} from '@/schema/level'
import { defineParams, type Param } from './params'
import { choice, code, isCommune, optional, parseNumber, words } from './values'

/** The column of distances to the place that the table is filtered by. */
export const DISTANCE = 'distance'
export type SortKey = 'nom' | 'population' | typeof DISTANCE | IndicatorId

/** What is kept around a commune: up to so many km as the crow flies. */
export interface Near {
  commune: string
  km: number
}
export const USUAL_NEAR_KM = 60
const MOST_KM = 999
export const isNearKm = (km: number) => Number.isInteger(km) && km >= 1 && km <= MOST_KM

export interface TableState {
  level: MapLevel
  columns: readonly IndicatorId[]
  /** The year of the columns that have it at this level; null: of each, the newest that all levels have. */
  vintage: string | null
  near: Near | null
  /** What the ordered column is crossed with; null for nothing. */
  crossed: IndicatorId | null
  order: { key: SortKey; direction: Direction }
  /** By level that holds others: the territory whose rows are kept. */
  within: Record<HolderLevel, string | null>
  words: string
  thresholds: readonly Threshold[]
  selected: string | null
}

/** Indicators that exist at a level: its possible columns. `population` has a column of its own. */
export function columnsOf(level: MapLevel): IndicatorId[] {
  return allIndicators()
    .filter(({ id, levels }) => levels.includes(level) && id !== 'population')
    .map(({ id }) => id)
}

/** The years that the table may be asked for at a level: those of access to GPs, one of which few levels have. */
export const tableYears = (level: MapLevel) => vintagesAt(indicatorById(SUBJECT.access), level)

const reasons = t.table.reasons
const columns = (level: MapLevel): Param<readonly IndicatorId[]> => ({
  name: 'col',
  fallback: SHOWN_FIRST.table,
  reason: reasons.badColumn,
  read: (raw, refuse) =>
    raw
      .split(',')
      .filter(Boolean)
      .flatMap((id) => {
        const known = columnsOf(level).find((column) => column === id)
        if (!known) refuse(id)
        return known ?? []
      }),
  write: (ids) => ids.join(','),
})

const crossed = (level: MapLevel): Param<IndicatorId | null> => ({
  name: 'croise',
  fallback: null,
  reason: reasons.badColumn,
  read: (raw) => columnsOf(level).find((column) => column === raw),
  write: (id) => id ?? '',
})

const order = (level: MapLevel, near: Near | null): Param<TableState['order']> => ({
  name: 'tri',
  fallback: { key: SUBJECT.access, direction: 'asc' },
  reason: reasons.badSort,
  read: (raw) => {
    const name = raw.replace(/^-/, '')
    const possible: SortKey[] = ['nom', 'population', ...columnsOf(level)]
    if (near) possible.push(DISTANCE)
    const key = possible.find((known) => known === name)
    return key && { key, direction: raw.startsWith('-') ? 'desc' : 'asc' }
  },
  write: ({ key, direction }) => (direction === 'desc' ? `-${key}` : key),
})

/** The table of territories. */
export const tableParams = defineParams<TableState>({
  level: choice(MAP_LEVELS, {
    name: 'maille',
    fallback: HOME_LEVEL,
    reason: main.errors.reasons.unknownLevel,
  }),
  columns: ({ level }) => columns(level),
  vintage: ({ level }) =>
    optional(
      { name: 'an', reason: main.errors.reasons.unknownVintage },
      (raw) => tableYears(level).find((year) => year === raw),
      (year) => year,
    ),
  near: optional(
    { name: 'autour', reason: reasons.badNear },
    parseNear,
    ({ commune, km }) => `${commune}:${km}`,
  ),
  crossed: ({ level }) => crossed(level),
  order: ({ level, near }) => order(level, near),
  within: defineParams<TableState['within']>(
    byLevel((level) => {
      const { param = level, code: pattern } = levelEntry(level)
      const named = { name: param, reason: main.errors.reasons.unknownTerritory }
      return optional(
        named,
        (raw) => (pattern.test(raw) ? raw : undefined),
        (code) => code,
      )
    }, HOLDERS),
  ),
  words,
  thresholds: {
    name: 'seuil',
    fallback: [],
    reason: reasons.badThreshold,
    read: (raw, refuse) =>
      raw.split(',').flatMap((part) => {
        const found = parseThreshold(part)
        if (!found) refuse(part)
        return found ?? []
      }),
    write: (thresholds) => thresholds.map(formatThreshold).join(','),
  },
  selected: code({ name: 'sel', reason: main.errors.reasons.unknownTerritory }),
})

/** `69123:60`. */
function parseNear(raw: string): Near | undefined {
  const [commune = '', km = '', ...rest] = raw.split(':')
  const known = isCommune(commune) && isNearKm(Number(km)) && rest.length === 0
  return known ? { commune, km: Number(km) } : undefined
}

/** In an address `<=` and `>=` stand for ≤ and ≥. */
function formatThreshold({ indicator, operator, limit }: Threshold): string {
  return `${indicator}${operator.replace('≤', '<=').replace('≥', '>=')}${limit}`
}

function parseThreshold(raw: string): Threshold | undefined {
  const [, name = '', sign = '', number = ''] = /^([a-z0-9-]+)(<=|>=|[<>≤≥])(.+)$/.exec(raw) ?? []
  // A class is neither under nor over anything.
  const indicator = isIndicator(name) && !indicatorById(name).classes ? name : undefined
  const operator = OPERATORS.find((known) => known === sign.replace('<=', '≤').replace('>=', '≥'))
  // Brought figures may be below 0.
  const size = parseNumber(number.replace(/^-/, ''))
  const limit = size !== undefined && number.startsWith('-') ? -size : size
  return indicator && operator && limit !== undefined ? { indicator, operator, limit } : undefined
}
