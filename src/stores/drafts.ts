import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { deviceStore } from '@/load/deviceStore'
import { freshKey } from '@/load/freshKey'
import { unsavedDrafts } from '@/load/unsavedDrafts'
import type { Draft, Sent } from '@/schema/draft'

/** Drafts and sent contributions of this device: read once, then written through. */
export const useDrafts = defineStore('drafts', () => {
  const drafts = shallowRef<readonly Draft[]>([])
  const sent = shallowRef<readonly Sent[]>([])
  /** By slot, the version that another tab has written since this one last read or wrote it. */
  const others = shallowRef<ReadonlyMap<string, Draft>>(new Map())
  /** False once the browser refused to keep something: what is typed then lives in this page only. */
  const onDevice = ref(true)
  const tab = freshKey()
  /** By slot, `savedAt` of the version that this tab writes over. */
  const bases = new Map<string, string>()

  async function attempt(work: () => Promise<void>) {
    try {
      await work()
      onDevice.value = true
    } catch {
      onDevice.value = false
    }
  }
  /** What changes before the device has answered changes what it answers too. */
  let early: (() => void)[] | null = []
  function change(apply: () => void) {
    apply()
    early?.push(apply)
  }
  const ready = attempt(async () => {
    // Read first: what another tab writes meanwhile is then in one place or in both.
    const unsaved = unsavedDrafts.all()
    const [kept, gone] = await Promise.all([deviceStore.drafts(), deviceStore.sent()])
    for (const { slot, savedAt } of kept) bases.set(slot, savedAt)
    drafts.value = kept
    sent.value = gone
    unsaved.forEach(({ draft, base }) => recover(draft, base))
    early?.forEach((apply) => apply())
    early = null
  })

  /** Writes are queued: the last one typed is the last one kept. */
  let queue: Promise<void> = ready
  function inTurn(work: () => Promise<void>): Promise<void> {
    queue = queue.then(() => attempt(work))
    return queue
  }
  function offer(slot: string, other: Draft | undefined) {
    const rest = [...others.value].filter(([known]) => known !== slot)
    others.value = new Map(other ? [...rest, [slot, other]] : rest)
  }
  const put = (draft: Draft) =>
    void (drafts.value = [...drafts.value.filter(({ slot }) => slot !== draft.slot), draft])

  /** What a page could not write before it was closed: over what it had read, or beside what came since. */
  function recover(draft: Draft, base: string | undefined) {
    const row = drafts.value.find(({ slot }) => slot === draft.slot)
    if (row?.savedAt === draft.savedAt) return unsavedDrafts.forget(draft)
    put(draft)
    if (row && row.savedAt !== base) return offer(draft.slot, row)
    void write(draft)
  }
  function write(draft: Draft): Promise<void> {
    unsavedDrafts.keep(tab, { draft, base: bases.get(draft.slot) })
    return inTurn(async () => {
      const other = await deviceStore.saveDraft(draft, bases.get(draft.slot))
      offer(draft.slot, other)
      if (other) return
      bases.set(draft.slot, draft.savedAt)
      unsavedDrafts.forget(draft)
    })
  }
  async function lookAgain(slot: string) {
    await queue
    const row = (await deviceStore.drafts()).find((draft) => draft.slot === slot)
    if (row && bases.has(slot) && row.savedAt !== bases.get(slot)) offer(slot, row)
  }
  deviceStore.onWritten((slot) => void attempt(() => lookAgain(slot)))

  function save(draft: Draft): Promise<void> {
    change(() => put(draft))
    return write(draft)
  }
  /** Removes a draft, unless the slot holds another contribution by now. */
  function remove({ slot, key, savedAt }: Draft): Promise<void> {
    change(
      () => void (drafts.value = drafts.value.filter((draft) => draft.slot !== slot || draft.key !== key)),
    )
    unsavedDrafts.forget({ slot, savedAt })
    return inTurn(() => deviceStore.deleteDraft(slot, key, bases.get(slot)))
  }
  /** Settles two versions: the one that goes on is written over the other tab's. */
  function settle(chosen: Draft): Promise<void> {
    const { slot } = chosen
    const other = others.value.get(slot)
    const mine = drafts.value.find((draft) => draft.slot === slot)
    if (other) bases.set(slot, other.savedAt)
    if (mine) unsavedDrafts.forget(mine)
    offer(slot, undefined)
    return save(chosen)
  }
  function remember(entry: Sent): Promise<void> {
    change(() => void (sent.value = [...sent.value.filter(({ key }) => key !== entry.key), entry]))
    return inTurn(() => deviceStore.saveSent(entry))
  }
  function forget(key: string): Promise<void> {
    change(() => void (sent.value = sent.value.filter((entry) => entry.key !== key)))
    return inTurn(() => deviceStore.deleteSent(key))
  }
  return { drafts, sent, others, onDevice, ready, save, remove, settle, remember, forget }
})
