import { computed } from 'vue'
import { codesConcerned } from '@/analysis/membership'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById } from '@/catalog/indicators'
import type { SettleColumns, SettleCriterion } from '@/catalog/settleCriteria'
import type { Bound } from '@/domain/settle'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { settleTexts } from '@/i18n/pages/settle'
import { initiatives as initiativesFile } from '@/load/artefacts'
import { onceEach } from '@/pages/shared/onceEach'
import type { useComparables } from '@/pages/shared/useComparables'
import type { Figures } from '@/pages/shared/useFigures'
import type { useTerritories } from '@/pages/shared/useTerritories'
import { CODE_LEVEL, HOME_LEVEL } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'
import { codesAt } from '@/domain/initiativeTerritories'
import { AXES, type PublishedInitiative } from '@/schema/initiative'

/** Initiatives for interns and newcomers: the axis of training. What has ended welcomes nobody. */
export const welcomes = ({ axis, status }: PublishedInitiative) => axis === AXES[1] && status !== 'ended'

/** What each bassin has of what can be asked, as columns and in words. */
export function useSettleFigures(
  territories: ReturnType<typeof useTerritories>,
  figures: Figures,
  comparables: ReturnType<typeof useComparables>,
) {
  const artefacts = useArtefacts()

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

  const welcome = computed((): readonly Value[] | undefined => {
    const table = territories.table.value?.[HOME_LEVEL]
    const items = artefacts.value(initiativesFile)?.filter(welcomes)
    if (!table || !items || !comparables.space.value) return undefined
    const attached = territories.attached.value
    const inBassin = new Set(items.flatMap((item) => [...codesConcerned(item, HOME_LEVEL, attached)]))
    const wide = new Set(
      items.flatMap((item) => (item.scope === CODE_LEVEL ? codesAt(item, CODE_LEVEL) : [])),
    )
    return table.code.map((code, row) => {
      if (inBassin.has(code) || wide.has(table[CODE_LEVEL][row] ?? '')) return 2
      return comparables.similarTerritories(code).some((like) => inBassin.has(table.code[like.row] ?? ''))
        ? 1
        : 0
    })
  })
  const columns: SettleColumns = {
    values: (id) => columnOf(id)?.values,
    bases: (id) => figures.columnOf(id, HOME_LEVEL)?.base,
    welcome: () => welcome.value,
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
    if (!isKnown(value)) return settleTexts.result.unknown(label, t.missing[value ?? 'not-published'].short)
    const said = says(write(criterion, value, columns.bases(criterion.of[0])?.[row]), value)
    const vintage = columnOf(criterion.of[0])?.vintages[row]
    const { vintages } = indicatorById(criterion.of[0])
    return vintage && vintage !== vintages.at(-1) ? `${said} (${vintage})` : said
  }
  return { valuesOf, boundWords, factWords }
}
