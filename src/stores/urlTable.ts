import { INDICATORS } from '@/catalog/indicators'
import { OPERATORS, type Threshold } from '@/domain/filter'
import { INDICATOR_IDS, type IndicatorId } from '@/domain/indicatorIds'
import type { Direction } from '@/analysis/orderRows'
import { t } from '@/i18n/pages/territories'
import { HOME_LEVEL, MAP_LEVELS, type MapLevel } from '@/schema/level'
import type { AddressProblem, Query } from './url'
import { parseNumber, queryReader } from './urlRead'

/** Parameters of the table of territories. */
export const TABLE_PARAMS = {
  level: 'maille',
  columns: 'col',
  sort: 'tri',
  region: 'region',
  departement: 'dep',
  text: 'q',
  thresholds: 'seuil',
  selected: 'sel',
} as const

export type SortKey = 'nom' | 'population' | IndicatorId

export interface TableState {
  level: MapLevel
  columns: readonly IndicatorId[]
  sort: SortKey
  direction: Direction
  region: string
  departement: string
  text: string
  thresholds: readonly Threshold[]
  selected: string | null
}

export const DEFAULT_TABLE: TableState = {
  level: HOME_LEVEL,
  columns: [
    'apl',
    'generalistes',
    'generalistes-60-plus',
    'maisons',
    'distance-maison',
    'plus-75',
    'initiatives',
  ],
  sort: 'apl',
  direction: 'asc',
  region: '',
  departement: '',
  text: '',
  thresholds: [],
  selected: null,
}

/** Indicators that exist at a level: its possible columns. `population` has a column of its own. */
export function columnsOf(level: MapLevel): IndicatorId[] {
  return INDICATORS.filter(({ id, levels }) => levels.includes(level) && id !== 'population').map(
    ({ id }) => id,
  )
}

export function readTable(query: Query): { state: TableState; problems: AddressProblem[] } {
  const { read, close } = queryReader(query)
  const reasons = t.table.reasons
  const level = read<MapLevel>(
    TABLE_PARAMS.level,
    DEFAULT_TABLE.level,
    t.errors.reasons.unknownLevel,
    (raw) => MAP_LEVELS.find((known) => known === raw),
  )
  const possible = columnsOf(level)
  const [sort, direction] = read<[SortKey, Direction]>(
    TABLE_PARAMS.sort,
    [DEFAULT_TABLE.sort, DEFAULT_TABLE.direction],
    reasons.badSort,
    (raw) => {
      const name = raw.replace(/^-/, '')
      const key = (['nom', 'population', ...possible] as const).find((known) => known === name)
      return key && [key, raw.startsWith('-') ? 'desc' : 'asc']
    },
  )
  const state: TableState = {
    level,
    columns: read<readonly IndicatorId[]>(
      TABLE_PARAMS.columns,
      DEFAULT_TABLE.columns,
      reasons.badColumn,
      (raw) => {
        const asked = raw === '' ? [] : raw.split(',')
        const columns = asked.flatMap((id) => possible.find((known) => known === id) ?? [])
        return columns.length === asked.length ? columns : undefined
      },
    ),
    sort,
    direction,
    region: read(TABLE_PARAMS.region, '', reasons.unknownRegion, (raw) => raw),
    departement: read(TABLE_PARAMS.departement, '', reasons.unknownDepartement, (raw) => raw),
    text: read(TABLE_PARAMS.text, '', '', (raw) => raw),
    thresholds: read<readonly Threshold[]>(
      TABLE_PARAMS.thresholds,
      [],
      reasons.badThreshold,
      parseThresholds,
    ),
    selected: read<string | null>(
      TABLE_PARAMS.selected,
      null,
      t.errors.reasons.unknownTerritory,
      (raw) => raw || undefined,
    ),
  }
  return { state, problems: close(t.errors.reasons.unknownParameter) }
}

/** The shortest query that `readTable` turns back into this state. */
export function writeTable(state: TableState): Query {
  const query: Query = {}
  const put = (param: string, value: string, fallback: string) => {
    if (value !== fallback) query[param] = value
  }
  const sort = (key: SortKey, direction: Direction) => (direction === 'desc' ? `-${key}` : key)
  put(TABLE_PARAMS.level, state.level, DEFAULT_TABLE.level)
  put(TABLE_PARAMS.columns, state.columns.join(','), DEFAULT_TABLE.columns.join(','))
  put(TABLE_PARAMS.sort, sort(state.sort, state.direction), sort(DEFAULT_TABLE.sort, DEFAULT_TABLE.direction))
  put(TABLE_PARAMS.region, state.region, '')
  put(TABLE_PARAMS.departement, state.departement, '')
  put(TABLE_PARAMS.text, state.text, '')
  put(TABLE_PARAMS.thresholds, state.thresholds.map(formatThreshold).join(','), '')
  if (state.selected !== null) query[TABLE_PARAMS.selected] = state.selected
  return query
}

/** In an address `<=` and `>=` stand for ≤ and ≥. */
export function formatThreshold({ indicator, operator, limit }: Threshold): string {
  return `${indicator}${operator.replace('≤', '<=').replace('≥', '>=')}${limit}`
}

function parseThresholds(raw: string): Threshold[] | undefined {
  const asked = raw.split(',')
  const found = asked.flatMap((part): Threshold[] => {
    const [, name, sign = '', number = ''] = /^([a-z0-9-]+)(<=|>=|[<>≤≥])(.+)$/.exec(part) ?? []
    const indicator = INDICATOR_IDS.find((id) => id === name)
    const operator = OPERATORS.find((known) => known === sign.replace('<=', '≤').replace('>=', '≥'))
    const limit = parseNumber(number)
    return indicator && operator && limit !== undefined ? [{ indicator, operator, limit }] : []
  })
  return found.length === asked.length ? found : undefined
}
