import { HOME_LEVEL, type MapLevel } from '@/schema/level'
import { computed, ref, type Ref } from 'vue'
import { similarTo, whySimilar, type Similar } from '@/analysis/similar'
import {
  COMPARABLE_COUNT,
  comparableBassins,
  comparableColumns,
  indicatorsOf,
  LIKENESSES,
  matchedOn,
  type ComparableId,
  type Likeness,
} from '@/catalog/comparable'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { indicatorById } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { territories as territoriesFile, territoriesAt, valuesOf } from '@/load/artefacts'
import { ownOutline } from '@/load/ownOutline'
import { useArtefacts } from '@/stores/artefacts'
import { sharedStill } from '@/stores/sharedStill'
import type { useTerritories } from '@/pages/shared/useTerritories'
import type { Figures } from './useFigures'

/**
 * Comparable territories of a level, bassins unless told, and the words that say why. Nothing until the files of figures are
 * there.
 * @param composed one that a person composed, to be compared with those of the level: it comes after their rows
 */
function makeComparables(
  territories: ReturnType<typeof useTerritories>,
  figures: Figures,
  likeness?: Readonly<Ref<Likeness>>,
  level: Readonly<Ref<MapLevel>> = ref(HOME_LEVEL),
  composed: Readonly<Ref<TerritoryRef | null>> = ref(null),
) {
  const formatValue = useFormatValue()
  const matched = computed(() => likeness?.value ?? LIKENESSES[0])
  const isGiven = (id: ComparableId) =>
    indicatorsOf(id).every((own) => indicatorById(own).levels.includes(level.value))
  /** What they are matched on at this level, in words. */
  const basis = computed(() =>
    t.comparables.by[matched.value](
      matchedOn(matched.value)
        .filter(isGiven)
        .map((id) => t.comparables.dimensions[id])
        .join(t.common.listSeparator),
    ),
  )
  const table = computed(() => {
    const known = territories.table.value?.[level.value]
    if (!known || !composed.value) return known
    const { code, population, lon, lat, area } = territories.at(composed.value) ?? {}
    if (code === undefined || area === undefined) return undefined
    const own = { code, population, lon, lat, area }
    const columns = Object.keys(own) as (keyof typeof own)[]
    return {
      ...known,
      ...Object.fromEntries(columns.map((column) => [column, [...known[column], own[column]]])),
    }
  })
  /** Row of a territory of the level, or of the one composed. */
  const rowOf = (code: string) =>
    composed.value?.code === code
      ? table.value && table.value.code.length - 1
      : territories.rowOf({ level: level.value, code })
  /** Figures of the latest year, by row. */
  function columnOf(id: IndicatorId) {
    const known = figures.columnOf(id, level.value)?.values
    if (!known || !composed.value) return known
    const own = figures.valueOf(id, composed.value)
    return own === undefined ? undefined : [...known, own]
  }
  /** The quantities, and the indicators asked for until they are there. */
  const read = computed(() => {
    const asked: IndicatorId[] = []
    const columns =
      table.value &&
      comparableColumns(
        table.value,
        matched.value,
        (id) => {
          // A quantity that no producer gives at this level is said to be left out, and not waited for.
          if (!indicatorById(id).levels.includes(level.value))
            return table.value?.code.map(() => 'not-applicable')
          asked.push(id)
          return columnOf(id)
        },
        (id) => figures.valueOf(id, FRANCE),
      )
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
    ...read.value.asked.flatMap((id) => [valuesOf(id, level.value), valuesOf(id)]),
    ...(composed.value
      ? [
          ownOutline(composed.value.code),
          ...read.value.asked.flatMap((id) => territories.own?.filesOf(id) ?? []),
        ]
      : []),
  ])
  const state = computed(() => artefacts.stateOf(...files.value))

  function similarTerritories(code: string, count = COMPARABLE_COUNT): Similar<ComparableId>[] {
    const row = rowOf(code)
    return row === undefined || !space.value ? [] : similarTo(space.value, row, count)
  }
  function format(id: ComparableId, row: number): string {
    const value = read.value.columns?.get(id)?.[row]
    if (id !== 'density' && id !== 'remoteness' && id !== 'professions')
      return formatValue(indicatorById(id), value)
    if (!isKnown(value)) return t.missing[value ?? 'not-published'].short
    if (id === 'professions') return t.comparables.ofFrance(formatNumber(value, 0))
    return id === 'density' ? t.comparables.density(formatNumber(value)) : t.common.km(formatNumber(value))
  }
  /** Sentences: what is close, what differs and by how much, what could not be compared. */
  function explain(similar: Similar<ComparableId>, ownRow: number, here = t.comparables.here): string[] {
    const { close, different } = whySimilar(similar.differences)
    const name = (id: ComparableId) => t.comparables.dimensions[id]
    const list = (names: readonly string[]) => names.join(t.common.listSeparator)
    return [
      close.length ? t.comparables.close(list(close.map(name))) : t.comparables.closeNone,
      different.length
        ? t.comparables.different(
            list(
              different.map(({ id }) =>
                t.comparables.against(name(id), format(id, similar.row), format(id, ownRow), here),
              ),
            ),
          )
        : '',
      similar.left.length ? t.comparables.left(list(similar.left.map(name))) : '',
    ].filter(Boolean)
  }
  return { basis, space, files, state, rowOf, columnOf, similarTerritories, explain }
}

export const useComparables = sharedStill(makeComparables)
