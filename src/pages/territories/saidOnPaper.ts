import { indicatorById } from '@/catalog/indicators'
import { PAPER_ROWS } from '@/domain/paper'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { paperTexts } from '@/i18n/pages/paper'
import { HOLDERS } from '@/schema/level'
import { DISTANCE } from '@/stores/address/table'
import { thresholdWords } from './thresholdWords'
import type { TableModel } from './useTable'

/** What the printed table keeps, in which order, and how many of its rows stand there: what controls say on a screen. */
export function saidOnPaper({ state, territories, near, rows }: TableModel): string[] {
  const { within, words, thresholds, order, vintage } = state.value
  const places = [...HOLDERS].reverse().flatMap((level) => {
    const code = within[level]
    return code ? [territories.nameOf({ level, code })] : []
  })
  const conditions = [
    ...places,
    ...(words ? [paperTexts.named(words)] : []),
    ...thresholds.map(thresholdWords),
    ...(near.words.value ? [near.words.value] : []),
    ...(vintage ? [t.common.labelled(t.table.year.label, vintage)] : []),
  ].join(t.common.phraseSeparator)
  const { key, direction } = order
  const column =
    key === 'nom'
      ? t.table.columns.name
      : key === 'population'
        ? t.table.columns.population
        : key === DISTANCE
          ? t.table.columns.distance
          : indicatorById(key).short
  const direct = paperTexts.orders[key === 'nom' ? 'name' : 'number'][direction]
  const count = rows.value.length
  return [
    `${conditions ? paperTexts.kept(conditions) : paperTexts.whole} ${paperTexts.sorted(column, direct)}`,
    ...(count > PAPER_ROWS
      ? [
          `${paperTexts.first(formatNumber(PAPER_ROWS), formatNumber(count))} ${paperTexts.more(t.table.export)}`,
        ]
      : []),
  ]
}
