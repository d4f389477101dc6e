import { computed, type Ref } from 'vue'
import { rankStart } from '@/catalog/rankOrder'
import { fewWords } from '@/catalog/restsOnFew'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import type { TerritoryRow } from '@/components/TerritoryList.vue'
import { isKnown } from '@/domain/value'
import type { View } from '@/domain/view'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { overlaps, showsFrance, type Bounds } from '@/map/extent'
import type { Kept } from '../shared/kept'
import type { useClasses } from './useClasses'
import type { useGeometry } from '../shared/useGeometry'
import type { useTerritories } from '../shared/useTerritories'

/** The territories in view, or in the zone where one is set, in the order of their ranks, missing ones last. */
export function useTerritoryRows(
  view: Ref<View>,
  bounds: Ref<Bounds | null>,
  kept: Ref<Kept>,
  classes: ReturnType<typeof useClasses>,
  geometry: ReturnType<typeof useGeometry>,
  territories: ReturnType<typeof useTerritories>,
) {
  const formatValue = useFormatValue()
  const boxes = computed(() => {
    const { level } = view.value
    return new Map(classes.codes.value.map((code) => [code, geometry.boundsOf({ level, code })]))
  })

  const ordered = computed(() => {
    const { values, codes, indicator } = classes
    const sign = rankStart(indicator.value) === 'low' ? 1 : -1
    const key = (row: number) => {
      const value = values.value[row]
      return isKnown(value) ? sign * value : Infinity
    }
    return codes.value.map((_, row) => row).sort((a, b) => key(a) - key(b) || a - b)
  })

  const ranks = computed(() => {
    const ranked = new Map<number, number>()
    ordered.value.forEach((row, place) => {
      const before = ordered.value[place - 1]
      const tied = before !== undefined && classes.values.value[before] === classes.values.value[row]
      ranked.set(row, tied ? (ranked.get(before) ?? place + 1) : place + 1)
    })
    return ranked
  })

  const inView = computed(() => {
    const { territories: inZone } = kept.value
    if (inZone) return ordered.value.filter((row) => inZone.has(classes.codes.value[row] ?? ''))
    const box = bounds.value
    // Nothing moved yet, France whole, or no map at all: everything counts as seen, overseas insets included.
    if (!box || showsFrance(box)) return ordered.value
    return ordered.value.filter((row) => {
      const own = boxes.value.get(classes.codes.value[row] ?? '')
      return own && overlaps(own, box)
    })
  })

  const count = computed(() => inView.value.length)
  /** None before the figures: in another order, rows would slip away from whoever is about to press one. */
  const codes = computed(() =>
    classes.waiting.value ? [] : inView.value.map((row) => classes.codes.value[row] ?? ''),
  )

  /** What to write of the territory at a place of the list: 1,707 of them at once would hold the page up. */
  function rowAt(place: number): TerritoryRow | undefined {
    const row = inView.value[place]
    if (row === undefined) return undefined
    const level = view.value.level
    const code = classes.codes.value[row] ?? ''
    const value = classes.values.value[row]
    return {
      code,
      rank: !isKnown(value)
        ? '–'
        : classes.indicator.value.classes
          ? ''
          : formatNumber(ranks.value.get(row) ?? 0),
      name: territories.nameOf({ level, code }),
      place: [
        territories.placeOf({ level, code }),
        classes.uncertain.value.has(code) ? fewWords(classes.indicator.value) : '',
      ]
        .filter(Boolean)
        .join(t.common.listSeparator),
      value: formatValue(classes.indicator.value, value, classes.column.value?.base?.[row], level),
      colour: classes.fills.value.get(code) ?? null,
    }
  }
  return { codes, count, rowAt }
}
