import { computed } from 'vue'
import { t } from '@/i18n'
import { usePageTitle } from '../shared/usePageTitle'
import type { MapModel } from './useMapModel'

/** The tab says what the map shows: the territory chosen or the zone, the indicator and its year, the level. */
export function useMapTitle({ view, classes, kept, selectedTerritory, territories }: MapModel): void {
  const place = computed(() => {
    const ref = selectedTerritory.value ?? view.value.within
    return ref ? territories.table.value?.[ref.level] && territories.nameOf(ref) : kept.value.name
  })
  const shown = computed(() => {
    const { label } = classes.indicator.value
    const { vintage } = view.value
    // A period is a number of years: the indicator's own name tells it.
    return /^\d{4}$/.test(vintage) ? [label, vintage].join(t.common.listSeparator) : label
  })
  usePageTitle(() => [place.value, shown.value, t.common.levels[view.value.level].many])
}
