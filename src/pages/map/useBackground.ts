import { computed, ref, watch, type Ref } from 'vue'
import { BASEMAPS } from '@/catalog/basemaps'
import type { BasemapId, BasemapState } from '@/domain/basemap'
import type { View } from '@/domain/view'
import { t } from '@/i18n'

/** The plan under the territories: what was asked for, what is drawn, and what there is to say about it. */
export function useBackground(view: Ref<View>) {
  const state = ref<BasemapState>('off')
  const wanted = computed(() => view.value.background)
  const failed = computed(() => wanted.value !== null && state.value === 'failed')

  /** Once its pictures fail to come, the plain map is back; the wish is kept, to try again. */
  const drawn = computed<BasemapId | null>(() => (failed.value ? null : wanted.value))
  watch(wanted, () => (state.value = 'off'))

  const host = computed(() => (wanted.value ? new URL(BASEMAPS[wanted.value].origin).host : ''))
  const notice = computed(() => (failed.value ? t.map.background.failed(host.value) : null))
  const credit = computed(() => (drawn.value ? t.map.background.credit[drawn.value] : ''))

  return {
    drawn,
    loading: computed(() => state.value === 'loading'),
    notice,
    credit,
    tell(next: BasemapState) {
      // Taken out of the style because it failed: that is still what there is to say.
      if (!(next === 'off' && failed.value)) state.value = next
    },
    retry() {
      if (failed.value) state.value = 'off'
    },
  }
}
