import { computed, type Ref } from 'vue'
import { classBreaks, classFills } from '@/analysis/classes'
import { classColours } from '@/catalog/classColours'
import { indicatorById } from '@/catalog/indicators'
import { restsOnFew } from '@/catalog/restsOnFew'
import { GROUND, type Theme } from '@/catalog/palettes'
import { isKnown } from '@/domain/value'
import { circlesOf, mostOf } from '@/domain/circle'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import type { View } from '@/domain/view'
import { valuesOf } from '@/load/artefacts'
import type { Kept } from '../shared/kept'
import type { Level } from '@/schema/level'
import type { Territories } from '@/schema/territories'
import { useArtefacts } from '@/stores/artefacts'

/** What is left out fades into the ground. */
export const FADED = 'rgba(128,132,140,0.18)'

/** The figures of the view, cut into classes and coloured: one computation for map, insets, legend and list. */
export function useClasses(
  view: Ref<View>,
  table: Ref<Territories | undefined>,
  theme: Ref<Theme>,
  kept: Ref<Kept>,
) {
  const artefacts = useArtefacts()
  const indicator = computed(() => indicatorById(view.value.indicator))
  const fileOf = (level: Level) =>
    artefacts.value(valuesOf(view.value.indicator, level))?.vintages[view.value.vintage]
  /** The figures are on their way: what they order and colour is not known yet. */
  const waiting = computed(
    () => artefacts.get(valuesOf(view.value.indicator, view.value.level)).state === 'loading',
  )
  const column = computed(() => fileOf(view.value.level)?.[view.value.level])
  const values = computed(() => column.value?.values ?? [])
  const national = computed(() => fileOf(FRANCE.level)?.france?.values[0])
  const breaks = computed(() =>
    classBreaks(view.value.method, values.value, national.value, indicator.value.fixedBreaks ?? []),
  )
  const colours = computed(() =>
    classColours(indicator.value, view.value.method, breaks.value.length + 1, theme.value),
  )
  const codes = computed(() => table.value?.[view.value.level]?.code ?? [])
  /** The largest number, where numbers are shown by discs and no colour; null elsewhere. */
  const most = computed(() => (indicator.value.drawn === 'circles' ? mostOf(values.value) : null))
  /** What the zone keeps of them: counted, coloured and told. Classes stay the country's, so that places compare. */
  const shown = computed(() => {
    const inZone = kept.value.territories
    const rows = [...codes.value.keys()].filter((row) => !inZone || inZone.has(codes.value[row] ?? ''))
    return {
      rows,
      codes: rows.map((row) => codes.value[row] ?? ''),
      values: values.value.length ? rows.map((row) => values.value[row] ?? 'not-published') : [],
      base: rows.map((row) => column.value?.base?.[row]),
    }
  })
  const coloured = computed(() =>
    most.value === null
      ? classFills(shown.value.codes, shown.value.values, breaks.value, colours.value)
      : classFills(shown.value.codes, shown.value.values, [], [GROUND[theme.value].paper]),
  )
  /** Class colour of each territory by code, faded outside the zone; none where the figure is missing. */
  const fills = computed(() => {
    if (!kept.value.territories) return coloured.value
    const inside = new Set(shown.value.codes)
    const outside = codes.value.filter((code) => !inside.has(code))
    return new Map([...coloured.value, ...outside.map((code) => [code, FADED] as const)])
  })
  /** The discs of what is shown, each at the centre of its territory. */
  const circles = computed(() => {
    const places = table.value?.[view.value.level]
    return most.value === null || !places ? [] : circlesOf(places, shown.value.rows, values.value)
  })
  const missing = computed(() => {
    const absent = shown.value.codes.filter((code) => !coloured.value.has(code))
    return new Set(values.value.length ? absent : [])
  })
  /** Territories whose figure rests on a small number: shown as such wherever the figure is. */
  const uncertain = computed(() => {
    const { codes: own, values: figures, base } = shown.value
    return new Set(own.filter((code, k) => isKnown(figures[k]) && restsOnFew(indicator.value, code, base[k])))
  })
  /** The figure of any territory, whatever the level shown. */
  function figureOf(ref: TerritoryRef, row: number | undefined) {
    const found = fileOf(ref.level)?.[ref.level]
    return row === undefined ? undefined : { value: found?.values[row], base: found?.base?.[row] }
  }
  return {
    ...{ indicator, waiting, column, values, national, breaks, colours, fills, codes, missing, uncertain },
    ...{ shown, figureOf, most, circles },
  }
}
