import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { deviceStore } from '@/load/deviceStore'
import type { Draft, Sent } from '@/schema/draft'

/** Drafts and sent contributions of this device: read once, then written through. */
export const useDrafts = defineStore('drafts', () => {
  const drafts = shallowRef<readonly Draft[]>([])
  const sent = shallowRef<readonly Sent[]>([])
  /** False once the browser refused to keep something: what is typed then lives in this page only. */
  const onDevice = ref(true)

  async function attempt(work: () => Promise<void>) {
    try {
      await work()
      onDevice.value = true
    } catch {
      onDevice.value = false
    }
  }
  const ready = attempt(async () => {
    ;[drafts.value, sent.value] = await Promise.all([deviceStore.drafts(), deviceStore.sent()])
  })

  /** Writes are queued: the last one typed is the last one kept. */
  let queue: Promise<void> = ready
  function inTurn(work: () => Promise<void>): Promise<void> {
    queue = queue.then(() => attempt(work))
    return queue
  }

  function save(draft: Draft): Promise<void> {
    drafts.value = [...drafts.value.filter(({ slot }) => slot !== draft.slot), draft]
    return inTurn(() => deviceStore.saveDraft(draft))
  }
  function remove(slot: string): Promise<void> {
    drafts.value = drafts.value.filter((draft) => draft.slot !== slot)
    return inTurn(() => deviceStore.deleteDraft(slot))
  }
  function remember(entry: Sent): Promise<void> {
    sent.value = [...sent.value.filter(({ key }) => key !== entry.key), entry]
    return inTurn(() => deviceStore.saveSent(entry))
  }
  function forget(key: string): Promise<void> {
    sent.value = sent.value.filter((entry) => entry.key !== key)
    return inTurn(() => deviceStore.deleteSent(key))
  }
  return { drafts, sent, onDevice, ready, save, remove, remember, forget }
})
