import { sizeOf } from '@/pages/shared/sizeOf'
import { computed } from 'vue'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { t } from '@/i18n/pages/territories'
import type { NeedResponse } from './useNeedResponse'
import type { useNeedRows } from './useNeedRows'

/** What the map says of the bassin pointed at: need, and how far the nearest answers are; null for none. */
export function useNeedTooltip(model: NeedResponse, list: ReturnType<typeof useNeedRows>) {
  const formatValue = useFormatValue()
  return computed(() => {
    const code = model.hovered.value
    const row = code === null ? undefined : model.territories.rowOf(model.refOf(code))
    if (code === null || row === undefined) return null
    const ref = model.refOf(code)
    const near = list.nearest(row)
    const inside = model.texts.value.inside
    return {
      title: model.territories.nameOf(ref),
      subtitle: [model.territories.placeOf(ref), sizeOf(model.territories.at(ref))].join(
        t.common.listSeparator,
      ),
      rows: [
        {
          label: t.needResponse.columns.apl(model.state.value.rule.vintage),
          value: formatValue(indicatorById(SUBJECT.access), model.facts.value?.access[row]),
        },
        {
          label: t.needResponse.nearestMaison(near.maison),
          value: near.maisonInside ? inside : list.km(near.maisonKm),
        },
        {
          label: t.needResponse.nearestInitiative,
          value: near.initiativeInside ? inside : list.km(near.initiativeKm),
        },
      ],
    }
  })
}
