// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { newDraft } from '@/catalog/draftOf'
import type { Draft, Sent } from '@/schema/draft'
import { useDrafts } from '@/stores/drafts'

/** The device: what it holds, and what keeps it from answering. */
const device = vi.hoisted(() => ({
  rows: new Map<string, unknown>(),
  answers: Promise.resolve(),
  listeners: [] as ((slot: string) => void)[],
}))
vi.mock('@/load/deviceStore', () => ({
  deviceStore: {
    drafts: () => device.answers.then(() => [...device.rows.values()]),
    sent: () => device.answers.then(() => []),
    saveSent: () => device.answers,
    async saveDraft(draft: Draft, base: string | undefined) {
      await device.answers
      const row = device.rows.get(draft.slot) as Draft | undefined
      if (row && row.savedAt !== base && row.savedAt !== draft.savedAt) return row
      device.rows.set(draft.slot, draft)
      device.listeners.forEach((written) => written(draft.slot))
    },
    async deleteDraft(slot: string, key: string) {
      await device.answers
      if ((device.rows.get(slot) as Draft | undefined)?.key === key) device.rows.delete(slot)
    },
    onWritten: (then: (slot: string) => void) => void device.listeners.push(then),
  },
}))

function draft(title: string, minute: number, key = 'a'): Draft {
  const fresh = newDraft(key)
  const savedAt = `2026-11-27T10:${String(minute).padStart(2, '0')}:00.000Z`
  return { ...fresh, savedAt, values: { ...fresh.values, title } }
}
/** A tab: a page with a store of its own. */
async function tab() {
  setActivePinia(createPinia())
  const store = useDrafts()
  await store.ready
  return store
}
const titles = (store: ReturnType<typeof useDrafts>) => store.drafts.map(({ values }) => values.title)
const kept = () => [...device.rows.values()].map((row) => (row as Draft).values.title)

beforeEach(() => {
  device.rows.clear()
  device.listeners.length = 0
  device.answers = Promise.resolve()
  localStorage.clear()
})

describe('drafts on the device', () => {
  it('keep what was done before the device answered', async () => {
    device.rows.set('new', draft('Ancien', 1))
    let answer = () => {}
    device.answers = new Promise((resolve) => (answer = resolve))
    setActivePinia(createPinia())
    const store = useDrafts()
    const entry: Sent = { key: 'k', kind: 'new', title: 'Envoyée', on: '2026-11-27', way: 'file' }
    void store.remember(entry)
    void store.save({ ...draft('Correction', 2, 'b'), slot: 'correction:x' })
    answer()
    await store.ready
    expect(store.sent).toEqual([entry])
    expect(titles(store)).toEqual(['Ancien', 'Correction'])
  })

  it('find again what a page could not write before it was closed', async () => {
    const before = await tab()
    await before.save(draft('Maison', 1))
    device.answers = new Promise(() => {})
    void before.save(draft('Maison de santé', 2))
    await Promise.resolve()
    device.answers = Promise.resolve()
    const after = await tab()
    expect(titles(after)).toEqual(['Maison de santé'])
    await vi.waitFor(() => expect(kept()).toEqual(['Maison de santé']))
    expect(localStorage).toHaveLength(0)
  })

  it('are not overwritten by another tab: it is told, and either version may go on', async () => {
    device.rows.set('new', draft('Départ', 1))
    const [one, two] = [await tab(), await tab()]
    await one.save(draft('Du premier', 2))
    await vi.waitFor(() => expect(two.others.get('new')?.values.title).toBe('Du premier'))
    await two.save(draft('Du second', 3))
    expect(kept()).toEqual(['Du premier'])
    expect(one.others.size).toBe(0)

    await two.settle(draft('Du second', 4))
    expect(kept()).toEqual(['Du second'])
    expect(two.others.size).toBe(0)
    await vi.waitFor(() => expect(one.others.get('new')?.values.title).toBe('Du second'))
    const theirs = one.others.get('new')
    if (theirs) await one.settle(theirs)
    expect(titles(one)).toEqual(['Du second'])
    expect(localStorage).toHaveLength(0)
  })

  it('offer both versions again where the tab is closed before one is chosen', async () => {
    device.rows.set('new', draft('Départ', 1))
    const [one, two] = [await tab(), await tab()]
    await one.save(draft('Du premier', 2))
    await two.save(draft('Du second', 3))
    const again = await tab()
    expect(titles(again)).toEqual(['Du second'])
    expect(again.others.get('new')?.values.title).toBe('Du premier')
  })

  it('go once sent, unless another contribution has taken their place', async () => {
    const store = await tab()
    const sent = draft('Envoyée', 1)
    await store.save(sent)
    await store.save(draft('La suivante', 2, 'b'))
    await store.remove(sent)
    expect(titles(store)).toEqual(['La suivante'])
    expect(kept()).toEqual(['La suivante'])
  })
})
