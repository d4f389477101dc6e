import { computed } from 'vue'
import { t } from '@/i18n'
import { observatory } from '@/i18n/observatory'
import { overseasOfCode } from '@/domain/overseas'
import type { MapPoint } from '@/map/pointsScene'
import { AXES } from '@/schema/initiative'
import { useDrafts } from '@/stores/drafts'

/** The device's own drafts, as entries and as points of its own map; published nowhere. */
export function useDraftPoints() {
  const store = useDrafts()
  const drafts = computed(() =>
    store.drafts
      .filter(({ values, commune }) => values.title.trim() || commune)
      .map((draft) => ({
        ...draft,
        title: draft.values.title.trim() || observatory.draftUntitled,
        axis: AXES.find((axis) => axis === draft.values.axis) ?? ('ambulatoire' as const),
      })),
  )
  const points = computed(() =>
    drafts.value.flatMap(({ slot, title, axis, commune }): MapPoint[] => {
      if (!commune) return []
      const { lon, lat } = commune
      return [
        {
          id: `draft:${slot}`,
          axis,
          title: t.common.labelled(observatory.draft, title),
          lon,
          lat,
          overseas: overseasOfCode(commune.code),
          draft: true,
        },
      ]
    }),
  )
  return { drafts, points }
}
