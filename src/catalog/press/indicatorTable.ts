import { wilson } from '@/analysis/wilson'
import type { Indicator } from '@/catalog/indicators'
import type { PressCell, PressTable } from '@/domain/pressKit'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { pressTexts } from '@/i18n/pages/press'
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
): PressTable {
  const { columns } = pressTexts
  const survey = indicator.sources[0] === 'survey'
  const keys = [
    ...(['code', 'name', 'place', 'value', 'reason', 'base'] as const),
    ...(survey ? (['low', 'high'] as const) : []),
    ...(['unit', 'vintage', 'source', 'licence'] as const),
  ]
  return {
    columns: keys.map((key) => columns[key]),
    rows: rows.map(({ code, name, place, value, base }): PressCell[] => {
      const known = isKnown(value)
      const interval = known && survey && isKnown(base) ? wilson(value, base) : null
      return [
        ...[code, name, place, known ? value : null, known ? null : t.missing[value].short],
        isKnown(base) ? base : null,
        ...(survey ? [round(interval?.low), round(interval?.high)] : []),
        ...[indicator.unit, vintage, credit.source, credit.licence],
      ]
    }),
  }
}

const round = (bound: number | undefined) => (bound === undefined ? null : Math.round(bound * 10) / 10)
