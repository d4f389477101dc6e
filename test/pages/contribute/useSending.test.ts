// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, effectScope, shallowRef, type EffectScope } from 'vue'
import type { SendOptions, SendOutcome } from '@/load/sendContribution'
import type { ContributionModel } from '@/pages/contribute/useContribution'
import { useSending } from '@/pages/contribute/useSending'
import type { Draft } from '@/schema/draft'
import { useDrafts } from '@/stores/drafts'
import { contribution } from '../../support/contribution'

const send = vi.hoisted(() =>
  vi.fn<(url: string, text: string, options: SendOptions) => Promise<SendOutcome>>(),
)
vi.mock('@/load/sendContribution', () => ({ ATTEMPTS: 4, sendContribution: send }))
vi.mock('@/load/contributionSettings', () => ({
  contributionSettings: { url: 'https://exemple.fr/contributions' },
}))
vi.mock('@/load/deviceStore', () => ({
  deviceStore: {
    drafts: async () => [],
    onWritten: () => {},
    sent: async () => [],
    saveSent: async () => {},
    deleteDraft: async () => {},
  },
}))

const keyOf = (n: number) => contribution({}, n).key
let scope: EffectScope

/** The form, with just what a sending reads of it. */
function form() {
  const draft = shallowRef<Partial<Draft> | null>({ key: keyOf(1), consent: true })
  const discard = vi.fn(async () => void (draft.value = null))
  const written = computed(() => ({ ...contribution({}, 1), key: draft.value?.key ?? '' }))
  const model = {
    draft,
    contribution: written,
    text: computed(() => JSON.stringify(written.value)),
    patch: (change: Partial<Draft>) => (draft.value = { ...draft.value, ...change }),
    save: () => {},
    discard,
  } as unknown as ContributionModel
  const sending = scope.run(() => useSending(model))
  if (!sending) throw new Error('no sending')
  return { draft, discard, sending }
}

beforeEach(() => {
  setActivePinia(createPinia())
  scope = effectScope()
  send.mockReset()
})
afterEach(() => scope.stop())

describe('sending a contribution', () => {
  it('that failed is tried again when the network is back', async () => {
    send.mockResolvedValue({ kind: 'failed' })
    const { sending } = form()
    await sending.send()
    window.dispatchEvent(new Event('online'))
    expect(send).toHaveBeenCalledTimes(2)
  })

  it.each<[string, Partial<Draft>]>([
    ['consent was withdrawn', { consent: false }],
    ['it is being changed', { key: keyOf(2) }],
  ])('that failed is not tried again once %s', async (_, change) => {
    send.mockResolvedValue({ kind: 'failed' })
    const { sending, draft } = form()
    await sending.send()
    draft.value = { ...draft.value, ...change }
    window.dispatchEvent(new Event('online'))
    expect(send).toHaveBeenCalledTimes(1)
    expect(sending.waiting.value).toBe(false)
  })

  it('stops between two attempts once consent is withdrawn', async () => {
    const { sending, draft } = form()
    send.mockImplementation((_url, _text, { wanted }) => {
      expect(wanted?.()).toBe(true)
      draft.value = { ...draft.value, consent: false }
      expect(wanted?.()).toBe(false)
      return Promise.resolve({ kind: 'failed' })
    })
    await sending.send()
    expect(send).toHaveBeenCalledOnce()
  })

  it('keeps what was changed meanwhile, and remembers what was sent under its own reference', async () => {
    await useDrafts().ready
    const { sending, draft, discard } = form()
    send.mockImplementation(() => {
      draft.value = { ...draft.value, key: keyOf(2) }
      return Promise.resolve({ kind: 'sent' })
    })
    await sending.send()
    expect(discard).not.toHaveBeenCalled()
    expect(sending.done.value).toBe(false)
    expect(useDrafts().sent.map(({ key }) => key)).toEqual([keyOf(1)])
    expect(sending.said.value).toContain('00000001')
  })
})
