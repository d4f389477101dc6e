import { useEventListener } from '@vueuse/core'
import { computed, onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import { correctionDraft, NEW_SLOT, newDraft, readingDraft } from '@/catalog/draftOf'
import { freshKey } from '@/load/freshKey'
import type { Draft, FieldId } from '@/schema/draft'
import type { WholeInitiative } from '@/schema/initiative'
import { useDrafts } from '@/stores/drafts'

const SAVE_AFTER = 400

/**
 * The draft of a slot, kept on the device as it is written: found again if there is one, else new, or filled from the
 * initiative that it corrects once that is loaded.
 */
export function useDraft(
  corrects: string | null,
  corrected: Ref<{ item: WholeInitiative; within: string } | null>,
  reading = false,
) {
  const correction = reading ? readingDraft : correctionDraft
  const store = useDrafts()
  const slot = corrects === null ? NEW_SLOT : `${reading ? 'reading' : 'correction'}:${corrects}`
  const draft = shallowRef<Draft | null>(null)
  const restored = ref(false)
  const saving = ref(false)

  const storeRead = ref(false)
  void store.ready.then(() => (storeRead.value = true))
  watch(
    [storeRead, corrected],
    () => {
      if (draft.value || !storeRead.value) return
      const before = store.drafts.find((known) => known.slot === slot)
      restored.value = before !== undefined
      if (before) draft.value = before
      else if (corrects === null) draft.value = newDraft(freshKey())
      else if (corrected.value)
        draft.value = correction(freshKey(), corrected.value.item, corrected.value.within)
    },
    { immediate: true },
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  function save() {
    clearTimeout(timer)
    timer = undefined
    if (!draft.value) return
    const saved = { ...draft.value, savedAt: new Date().toISOString() }
    draft.value = saved
    void store.save(saved).then(() => (saving.value = timer !== undefined))
  }
  /**
   * What changes once a sending has begun goes under another key: the first one may have arrived. Going from one step to
   * another changes nothing.
   */
  function patch(change: Partial<Draft>) {
    const before = draft.value
    if (!before) return
    const same = Object.keys(change).every((name) => name === 'attempted' || name === 'step')
    const renewed = before.attempted && !same ? { key: freshKey(), attempted: false } : {}
    draft.value = { ...before, ...renewed, ...change }
    saving.value = true
    clearTimeout(timer)
    timer = setTimeout(save, SAVE_AFTER)
  }
  function set(id: FieldId, value: string) {
    if (draft.value) patch({ values: { ...draft.value.values, [id]: value } })
  }
  const flush = () => {
    if (timer !== undefined) save()
  }
  useEventListener(window, 'pagehide', flush)
  useEventListener(document, 'visibilitychange', flush)
  onBeforeUnmount(flush)

  /** Forgets what was written. */
  async function discard() {
    clearTimeout(timer)
    timer = undefined
    saving.value = false
    if (draft.value) await store.remove(draft.value)
    restored.value = false
    draft.value = null
    if (corrects === null) draft.value = newDraft(freshKey())
    else if (corrected.value)
      draft.value = correction(freshKey(), corrected.value.item, corrected.value.within)
  }
  const onDevice = computed(() => store.onDevice)
  /** The version of another tab, where there is one: one of the two is chosen, and goes on. */
  const other = computed(() => store.others.get(slot) ?? null)
  function settle(chosen: Draft) {
    clearTimeout(timer)
    timer = undefined
    draft.value = chosen
    void store.settle(chosen).then(() => (saving.value = timer !== undefined))
  }
  return { draft, restored, saving, onDevice, other, patch, set, save, flush, discard, settle }
}
