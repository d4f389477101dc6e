import { computed, ref } from 'vue'
import { t } from '@/i18n'

/** Whether a live map is there: a browser may have none to give, or take its drawing surface away and give it back. */
export function useLiveMap() {
  const hasMap = ref(true)
  /** What prevents the map, in the browser's words; null is the lack of WebGL. */
  const reason = ref<string | null>(null)
  const surface = ref(true)
  /** Key of the map: another one makes it again. */
  const attempt = ref(0)

  const faults = computed(() => {
    const texts: { text: string; retry?: boolean }[] = []
    if (!hasMap.value)
      texts.push({ text: reason.value === null ? t.errors.noWebgl : t.errors.mapFailed(reason.value) })
    if (!surface.value) texts.push({ text: t.errors.surfaceLost, retry: true })
    return texts
  })
  function lost(why: string | null) {
    reason.value = why
    hasMap.value = false
  }
  function remake() {
    if (surface.value) return
    surface.value = true
    attempt.value++
  }
  return { hasMap, surface, attempt, faults, remake, lost }
}
