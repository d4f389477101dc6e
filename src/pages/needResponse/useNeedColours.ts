import { computed, type Ref } from 'vue'
import { BIVARIATE, MOST_RINGED } from '@/catalog/bivariate'
import type { Theme } from '@/catalog/palettes'
import type { NeedResponse } from './useNeedResponse'

/** How each territory is drawn: the colour of its two classes, a hatch where a figure is missing, a ring where the rule keeps it. */
export function useNeedColours(model: NeedResponse, theme: Readonly<Ref<Theme>>) {
  const codes = computed(() => model.table.value?.code ?? [])
  const fills = computed(() => {
    const palette = BIVARIATE[theme.value]
    return new Map(
      (model.classes.value ?? []).map((found, row) => [
        codes.value[row] ?? '',
        (found && palette[found.need]?.[found.response]) ?? 'rgba(0,0,0,0)',
      ]),
    )
  })
  const missing = computed(
    () => new Set(codes.value.filter((_, row) => model.classes.value && model.classes.value[row] === null)),
  )
  const markedCodes = computed(() => {
    const rows = model.found.value?.rows ?? []
    return new Set(rows.length > MOST_RINGED ? [] : rows.map((row) => codes.value[row] ?? ''))
  })
  return { fills, missing, markedCodes }
}
