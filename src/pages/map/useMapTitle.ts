import { computed } from 'vue'
import { t } from '@/i18n'
import { usePageTitle } from '../shared/usePageTitle'
import type { MapModel } from './useMapModel'
import type { PageTools } from './useTools'

/**
 * The tab says what the map shows: what is chosen, the zone or the place looked around, then the indicator and its year,
 * the level.
 */
export function useMapTitle(
  { view, classes, kept, selectedTerritory, territories, points }: MapModel,
  tools: PageTools['tools'],
): void {
  const place = computed(() => {
    const { selection, within, around } = view.value
    if (selection?.kind === 'initiative')
      return points.initiatives.value?.find(({ id }) => id === selection.id)?.title
    const ref = selectedTerritory.value ?? within
    if (ref) return territories.table.value?.[ref.level] && territories.nameOf(ref)
    return kept.value.name || (around && tools.value?.around.title.value)
  })
  const shown = computed(() => {
    const { label } = classes.indicator.value
    const { vintage } = view.value
    // A period is a number of years: the indicator's own name tells it.
    return /^\d{4}$/.test(vintage) ? [label, vintage].join(t.common.listSeparator) : label
  })
  usePageTitle(() => [place.value, shown.value, t.common.levels[view.value.level].many])
}
