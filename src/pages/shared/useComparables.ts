import { computed } from 'vue'
import { comparableSpace, similarTo, whySimilar, type Similar } from '@/analysis/similar'
import { standardise } from '@/analysis/standardise'
import { COMPARABLE, COMPARABLE_COUNT, type ComparableId } from '@/catalog/comparable'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById } from '@/catalog/indicators'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import type { useTerritories } from '@/pages/shared/useTerritories'
import type { Figures } from './useFigures'

/** Comparable bassins, and the words that say why. Nothing until the four files of figures are there. */
export function useComparables(territories: ReturnType<typeof useTerritories>, figures: Figures) {
  const columns = computed(() => {
    const table = territories.table.value?.bassin
    if (!table) return undefined
    const found = {} as Record<ComparableId, readonly Value[]>
    for (const { id } of COMPARABLE) {
      if (id === 'population') found[id] = table.population
      else if (id === 'density')
        found[id] = table.population.map((people, row) => people / (table.area[row] ?? 1))
      else {
        const column = figures.columnOf(id, 'bassin')
        if (!column) return undefined
        found[id] = column.values
      }
    }
    return found
  })
  const space = computed(() => {
    const values = columns.value
    return (
      values &&
      comparableSpace(COMPARABLE.map(({ id, reading }) => ({ id, scores: standardise(values[id], reading) })))
    )
  })

  function similarBassins(code: string, count = COMPARABLE_COUNT): Similar<ComparableId>[] {
    const row = territories.rowOf({ level: 'bassin', code })
    return row === undefined || !space.value ? [] : similarTo(space.value, row, count)
  }
  function format(id: ComparableId, row: number): string {
    const value = columns.value?.[id][row]
    if (id === 'density') return t.comparables.density(formatNumber(isKnown(value) ? value : 0))
    return formatValue(indicatorById(id), value)
  }
  /** Sentences: what is close, what differs and by how much, what could not be compared. */
  function explain(similar: Similar<ComparableId>, ownRow: number): string[] {
    const { close, different } = whySimilar(similar.differences)
    const name = (id: ComparableId) => t.comparables.dimensions[id]
    const list = (names: readonly string[]) => names.join(t.common.listSeparator)
    return [
      close.length ? t.comparables.close(list(close.map(name))) : t.comparables.closeNone,
      different.length
        ? t.comparables.different(
            list(
              different.map(({ id }) =>
                t.comparables.against(name(id), format(id, similar.row), format(id, ownRow)),
              ),
            ),
          )
        : '',
      similar.left.length ? t.comparables.left(list(similar.left.map(name))) : '',
    ].filter(Boolean)
  }
  return { space, similarBassins, explain }
}
