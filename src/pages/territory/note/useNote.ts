import { until } from '@vueuse/core'
import { nextTick, onMounted, shallowRef, useTemplateRef } from 'vue'
import { useArtefacts } from '@/stores/artefacts'
import type CouncilNote from './CouncilNote.vue'

/**
 * The note of a territory's page. Its code comes once the page has all that it asked for: a person may also print by the
 * browser's own menu, and nothing can be waited for then. `note`: the name of its template ref.
 */
export function useNote() {
  const Note = shallowRef<typeof CouncilNote>()
  const shown = useTemplateRef<InstanceType<typeof CouncilNote>>('note')
  const artefacts = useArtefacts()

  async function load() {
    Note.value ??= (await import('./CouncilNote.vue')).default
    await nextTick()
  }
  onMounted(async () => {
    await until(() => artefacts.pending).toBe(false)
    // Asked for again by its button, which says that it failed.
    await load().catch(() => undefined)
  })
  async function prepare() {
    await load()
    await shown.value?.prepare()
  }
  return { Note, prepare }
}
