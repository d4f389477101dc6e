import { computed, type Ref } from 'vue'
import { classBreaks, classFills } from '@/analysis/classes'
import { classColours } from '@/catalog/classColours'
import { indicatorById } from '@/catalog/indicators'
import type { Theme } from '@/catalog/palettes'
import { isKnown } from '@/domain/value'
import type { View } from '@/domain/view'
import { valuesOf } from '@/load/artefacts'
import type { Territories } from '@/schema/territories'
import { useArtefacts } from '@/stores/artefacts'

/** The figures of the view, cut into classes and coloured: one computation for map, insets, legend and list. */
export function useClasses(view: Ref<View>, table: Ref<Territories | undefined>, theme: Ref<Theme>) {
  const artefacts = useArtefacts()
  const indicator = computed(() => indicatorById(view.value.indicator))
  const file = computed(() => artefacts.value(valuesOf(view.value.indicator)))
  /** The figures are on their way: what they order and colour is not known yet. */
  const waiting = computed(() => artefacts.get(valuesOf(view.value.indicator)).state === 'loading')
  const byLevel = computed(() => file.value?.vintages[view.value.vintage])
  const column = computed(() => byLevel.value?.[view.value.level])
  const values = computed(() => column.value?.values ?? [])
  const national = computed(() => byLevel.value?.france?.values[0])
  const breaks = computed(() =>
    classBreaks(view.value.method, values.value, national.value, indicator.value.fixedBreaks ?? []),
  )
  const colours = computed(() =>
    classColours(indicator.value, view.value.method, breaks.value.length + 1, theme.value),
  )
  const codes = computed(() => table.value?.[view.value.level].code ?? [])
  /** Class colour of each territory by code; none where the figure is missing. */
  const fills = computed(() => classFills(codes.value, values.value, breaks.value, colours.value))
  const missing = computed(() => {
    const absent = codes.value.filter((code) => !fills.value.has(code))
    return new Set(values.value.length ? absent : [])
  })
  /** Territories whose figure rests on a small number: shown as such wherever the figure is. */
  const uncertain = computed(() => {
    const { smallBase } = indicator.value
    const base = column.value?.base
    if (smallBase === undefined || !base) return new Set<string>()
    const small = (row: number) => isKnown(values.value[row]) && isKnown(base[row]) && base[row] < smallBase
    return new Set(codes.value.filter((_, row) => small(row)))
  })
  return { indicator, waiting, column, values, national, breaks, colours, fills, codes, missing, uncertain }
}
