import { wilson } from '@/analysis/wilson'
import { figureCell, numberCell, reasonCell } from '@/catalog/absence'
import type { Indicator } from '@/catalog/indicators'
import { exportTable, type Column, type ExportTable, type Heading } from '@/domain/exportTable'
import { isKnown, type Value } from '@/domain/value'
import { creditColumns } from './creditColumns'
import type { Credit } from './pressCredit'

export interface TableRow {
  code: string
  name: string
  place: string
  value: Value
  base?: Value | undefined
}

/**
 * Figures of one indicator, a territory a row; each row can be read without the others. Where the figure comes from a
 * survey with published numbers of answers, its interval is given too.
 */
export function indicatorTable(
  indicator: Indicator,
  vintage: string,
  rows: readonly TableRow[],
  credit: Credit,
): ExportTable<Heading> {
  const survey = indicator.sources[0] === 'survey'
  const interval = ({ value, base }: TableRow) =>
    isKnown(value) && isKnown(base) ? wilson(value, base) : null
  const bounds: Column<TableRow>[] = [
    ['intervalle_bas', (row) => tenth(interval(row)?.low)],
    ['intervalle_haut', (row) => tenth(interval(row)?.high)],
  ]
  const columns: Column<TableRow>[] = [
    ['code', ({ code }) => code],
    ['nom', ({ name }) => name],
    ['situe_dans', ({ place }) => place],
    ['valeur', ({ value }) => figureCell(indicator, value)],
    ['absence', ({ value }) => reasonCell(value)],
    ['effectif', ({ base }) => numberCell(base)],
    ...(survey ? bounds : []),
    ['unite', () => indicator.unit],
    ['millesime', () => vintage],
    ...creditColumns<TableRow>(() => credit),
  ]
  return exportTable(columns, rows)
}

/** One decimal; nothing where there is no number. */
export const tenth = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? Math.round(value * 10) / 10 : null
