// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { columnsOf } from '@/domain/initiativeIndex'
import { t } from '@/i18n'
import { initiatives } from '@/load/artefacts'
import ArtefactPart from '@/pages/shared/ArtefactPart.vue'

const NONE = 'Aucune recensée.'
const answers: ((response: Response) => void)[] = []
const part = () => mount(ArtefactPart, { props: { of: [initiatives] }, slots: { default: NONE } })

beforeEach(() => {
  setActivePinia(createPinia())
  answers.length = 0
  vi.stubGlobal(
    'fetch',
    vi.fn(() => new Promise<Response>((resolve) => answers.push(resolve))),
  )
})
afterEach(() => vi.unstubAllGlobals())

describe('what is made of a file', () => {
  it('says that it is coming, then that it did not come, and "none" only once it is there', async () => {
    const shown = part()
    expect(shown.text()).toBe(t.common.loading)

    answers[0]?.(new Response('', { status: 404 }))
    await flushPromises()
    expect(shown.text()).toContain(t.common.notLoaded)
    expect(shown.text()).not.toContain(NONE)

    await shown.get('button').trigger('click')
    expect(shown.text()).toBe(t.common.loading)
    answers[1]?.(new Response(JSON.stringify(columnsOf([], {}))))
    await flushPromises()
    expect(shown.text()).toBe(NONE)
  })

  it('asks for nothing as long as it is for later', () => {
    const shown = mount(ArtefactPart, { props: { of: [initiatives], later: true } })
    expect(shown.text()).toBe(t.common.loading)
    expect(fetch).not.toHaveBeenCalled()
  })
})
