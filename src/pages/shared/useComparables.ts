import { homeRef } from '@/domain/territory'
import { HOME_LEVEL } from '@/schema/level'
import { computed, type Ref } from 'vue'
import { similarTo, whySimilar, type Similar } from '@/analysis/similar'
import {
  COMPARABLE_COUNT,
  comparableBassins,
  comparableColumns,
  LIKENESSES,
  type ComparableId,
  type Likeness,
} from '@/catalog/comparable'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { territories as territoriesFile, valuesOf } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import type { useTerritories } from '@/pages/shared/useTerritories'
import type { Figures } from './useFigures'

/** Comparable bassins, and the words that say why. Nothing until the files of figures are there. */
export function useComparables(
  territories: ReturnType<typeof useTerritories>,
  figures: Figures,
  likeness?: Readonly<Ref<Likeness>>,
) {
  const matched = computed(() => likeness?.value ?? LIKENESSES[0])
  const columns = computed(() => {
    const table = territories.table.value?.[HOME_LEVEL]
    return table && comparableColumns(table, matched.value, (id) => figures.columnOf(id, HOME_LEVEL)?.values)
  })
  const space = computed(() => {
    const table = territories.table.value?.[HOME_LEVEL]
    return table && columns.value && comparableBassins(table, matched.value, columns.value)
  })

  const artefacts = useArtefacts()
  /** Of the files that they are made of, as far as they are asked for. */
  const state = computed(() => {
    const asked: IndicatorId[] = []
    const table = territories.table.value?.bassin
    if (table)
      comparableColumns(table, matched.value, (id) => {
        asked.push(id)
        return figures.columnOf(id, 'bassin')?.values
      })
    return artefacts.stateOf(territoriesFile, ...asked.map(valuesOf))
  })

  function similarBassins(code: string, count = COMPARABLE_COUNT): Similar<ComparableId>[] {
    const row = territories.rowOf(homeRef(code))
    return row === undefined || !space.value ? [] : similarTo(space.value, row, count)
  }
  function format(id: ComparableId, row: number): string {
    const value = columns.value?.get(id)?.[row]
    const number = formatNumber(isKnown(value) ? value : 0)
    if (id === 'density') return t.comparables.density(number)
    if (id === 'remoteness') return t.common.km(number)
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
  return { space, state, similarBassins, explain }
}
