import { HOME_LEVEL, type MapLevel } from '@/schema/level'
import { computed, ref, type Ref } from 'vue'
import { similarTo, whySimilar, type Similar } from '@/analysis/similar'
import {
  COMPARABLE_COUNT,
  comparableBassins,
  comparableColumns,
  LIKENESSES,
  type ComparableId,
  type Likeness,
} from '@/catalog/comparable'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { indicatorById } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { territories as territoriesFile, territoriesAt, valuesOf } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { sharedStill } from '@/stores/sharedStill'
import type { useTerritories } from '@/pages/shared/useTerritories'
import type { Figures } from './useFigures'

/** Comparable territories of a level, bassins unless told, and the words that say why. Nothing until the files of figures are there. */
function makeComparables(
  territories: ReturnType<typeof useTerritories>,
  figures: Figures,
  likeness?: Readonly<Ref<Likeness>>,
  level: Readonly<Ref<MapLevel>> = ref(HOME_LEVEL),
) {
  const formatValue = useFormatValue()
  const matched = computed(() => likeness?.value ?? LIKENESSES[0])
  const table = computed(() => territories.table.value?.[level.value])
  /** The quantities, and the indicators asked for until they are there. */
  const read = computed(() => {
    const asked: IndicatorId[] = []
    const columns =
      table.value &&
      comparableColumns(table.value, matched.value, (id) => {
        // A quantity that no producer gives at this level is said to be left out, and not waited for.
        if (!indicatorById(id).levels.includes(level.value))
          return table.value?.code.map(() => 'not-applicable')
        asked.push(id)
        return figures.columnOf(id, level.value)?.values
      })
    return { asked, columns }
  })
  const space = computed(() => {
    const { columns } = read.value
    return table.value && columns && comparableBassins(table.value, matched.value, columns)
  })

  const artefacts = useArtefacts()
  /** The files that they are made of, as far as they are asked for. */
  const files = computed(() => [
    territoriesFile,
    territoriesAt(level.value),
    ...read.value.asked.map((id) => valuesOf(id, level.value)),
  ])
  const state = computed(() => artefacts.stateOf(...files.value))

  function similarTerritories(code: string, count = COMPARABLE_COUNT): Similar<ComparableId>[] {
    const row = territories.rowOf({ level: level.value, code })
    return row === undefined || !space.value ? [] : similarTo(space.value, row, count)
  }
  function format(id: ComparableId, row: number): string {
    const value = read.value.columns?.get(id)?.[row]
    if (id !== 'density' && id !== 'remoteness') return formatValue(indicatorById(id), value)
    if (!isKnown(value)) return t.missing[value ?? 'not-published'].short
    return id === 'density' ? t.comparables.density(formatNumber(value)) : t.common.km(formatNumber(value))
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
  return { space, files, state, similarTerritories, explain }
}

export const useComparables = sharedStill(makeComparables)
