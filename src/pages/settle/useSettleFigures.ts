import { formatValue } from '@/catalog/formatValue'
import { indicatorById } from '@/catalog/indicators'
import type { SettleColumns, SettleCriterion } from '@/catalog/settleCriteria'
import type { Bound } from '@/domain/settle'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { settleTexts } from '@/i18n/pages/settle'
import { onceEach } from '@/pages/shared/onceEach'
import type { Figures } from '@/pages/shared/useFigures'
import { HOME_LEVEL } from '@/schema/level'
import type { Welcome } from './useWelcome'

/** What each bassin has of what can be asked, as columns and in words. */
export function useSettleFigures(figures: Figures, welcome: Welcome) {
  /**
   * The newest figure of each row, of this vintage or of the one before: a place of which the producer gives the last year
   * only later (Corsica) has the figure of its own last year, and the year is said.
   */
  function newest(id: IndicatorId): { values: readonly Value[]; vintages: readonly string[] } | undefined {
    const vintages = indicatorById(id).vintages.slice(-2).reverse()
    const columns = vintages.map((vintage) => figures.columnOf(id, HOME_LEVEL, vintage)?.values)
    const [last] = columns
    if (!last) return undefined
    const at = last.map((_, row) =>
      Math.max(
        0,
        columns.findIndex((column) => isKnown(column?.[row])),
      ),
    )
    return {
      values: last.map((value, row) => columns[at[row] ?? 0]?.[row] ?? value),
      vintages: at.map((k) => vintages[k] ?? ''),
    }
  }
  const columnOf = onceEach(newest)

  const columns: SettleColumns = {
    values: (id) => columnOf(id)?.values,
    bases: (id) => figures.columnOf(id, HOME_LEVEL)?.base,
    welcome: () => welcome.values.value,
  }
  /** What is asked of, by row; undefined while it is on its way. */
  const valuesOf = onceEach(({ read }: SettleCriterion) => read(columns))

  const write = ({ of, counted, based }: SettleCriterion, value: number, base?: Value) =>
    counted ? formatNumber(value) : formatValue(indicatorById(of[0]), value, based ? base : undefined)
  /** A limit as it is said, with as few decimals as it needs. */
  function boundWords(criterion: SettleCriterion, { at, limit }: Bound): string {
    const { kind } = indicatorById(criterion.of[0])
    const number = formatNumber(limit, Number.isInteger(limit) ? 0 : 1)
    const plain = criterion.counted || (kind !== 'share' && kind !== 'distance') || criterion.id === 'fiscal'
    const text = plain ? number : kind === 'share' ? t.common.percent(number) : t.common.km(number)
    return settleTexts.criteria[criterion.id].bound(text, at)
  }
  /** What a place has of it, in words; the year where it is not the last one. */
  function factWords(criterion: SettleCriterion, row: number): string {
    const value = valuesOf(criterion)?.[row]
    const { label, says } = settleTexts.criteria[criterion.id]
    if (!isKnown(value))
      return settleTexts.result.unknown(label, t.missing[value ?? 'not-published'].sentence)
    const said = says(write(criterion, value, columns.bases(criterion.of[0])?.[row]), value)
    const vintage = columnOf(criterion.of[0])?.vintages[row]
    const { vintages } = indicatorById(criterion.of[0])
    return vintage && vintage !== vintages.at(-1) ? `${said} (${vintage})` : said
  }
  return { valuesOf, boundWords, factWords }
}
