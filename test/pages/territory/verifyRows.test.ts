// @vitest-environment happy-dom
import { mount, RouterLinkStub } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { indicatorById } from '@/catalog/indicators'
import type { Part } from '@/domain/remote'
import { t } from '@/i18n'
import { verifyTexts } from '@/i18n/pages/verify'
import VerifyRows from '@/pages/territory/verify/VerifyRows.vue'

const parts = vi.hoisted<{ of: Record<string, Part> }>(() => ({ of: {} }))
vi.mock('@/stores/initiativeTexts', () => ({
  useInitiativeTexts: () => ({ partOf: (id: string) => parts.of[id] }),
}))

const row = (code: string, url?: string) => ({
  ...{ code, name: code, cells: [], term: { part: 1, whole: 1 } },
  ...(url !== undefined && { url }),
})
const shown = () =>
  mount(VerifyRows, {
    props: {
      ...{ territory: { level: 'bassin', code: '63003' } as const, name: 'Ambert', vintage: '' },
      ...{ recipe: { kind: 'listed' } as const, indicator: indicatorById('initiatives'), sources: [] },
      rows: [row('ici', 'https://example.org/texte'), row('ailleurs')],
    },
    global: { plugins: [createPinia()], stubs: { RouterLink: RouterLinkStub } },
  })
const press = () => shown().get('button')
beforeEach(() => (parts.of = { ici: 'ready', ailleurs: 'ready' }))

describe('the initiatives that make a number', () => {
  it('wait for their text, and say so', () => {
    parts.of['ailleurs'] = 'loading'
    expect(shown().text()).toContain(t.common.loading)
    expect(press().attributes()).toMatchObject({ disabled: '', title: t.common.loading })
  })
  it('say that it did not come, never that it still is on its way', () => {
    parts.of['ailleurs'] = 'failed'
    expect(shown().text()).toContain(t.common.notLoaded)
    expect(shown().text()).not.toContain(t.common.loading)
    // The file gives the address of each text: half of them is no file.
    expect(press().attributes()).toMatchObject({ disabled: '', title: t.common.notLoaded })
  })
  it('are a file once all have come', () => {
    expect(press().text()).toBe(verifyTexts.csv)
    expect(press().attributes('disabled')).toBeUndefined()
    expect(shown().text()).not.toContain(t.common.loading)
  })
})
