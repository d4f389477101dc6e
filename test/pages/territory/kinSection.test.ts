// @vitest-environment happy-dom
import { mount, RouterLinkStub } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { computed, ref } from 'vue'
import { t } from '@/i18n/pages/territories'
import KinSection from '@/pages/territory/KinSection.vue'
import type { TerritoryModel } from '@/pages/territory/useTerritory'

const texts = t.territory.kin
const kin = vi.hoisted(() => ({ wider: [] as unknown[], finer: [] as unknown[] }))
vi.mock('@/pages/territory/useKin', () => ({
  useKin: () => ({ levels: computed(() => kin), files: computed(() => []) }),
}))

const row = (code: string, part = '') => ({
  ...{ place: { level: 'epci', code }, name: code, part, people: '1', value: '2,5' },
})
const group = (level: string, rows: unknown[], query: unknown = null) => ({
  ...{ level, title: level, rows, outside: '', query },
})
const shown = () =>
  mount(KinSection, {
    props: { model: { ref: ref({ level: 'bassin', code: '63003' }) } as unknown as TerritoryModel },
    global: { plugins: [createPinia()], stubs: { RouterLink: RouterLinkStub } },
  })

describe('the territories that this one is in or is made of', () => {
  it('can all be reached, however many, where no table shows them', async () => {
    const many = Array.from({ length: 70 }, (_, at) => row(`T${at}`))
    Object.assign(kin, { wider: [], finer: [group('bassin', many)] })
    const section = shown()
    expect(section.text()).not.toContain('T69')
    await section.get('button').trigger('click')
    expect(section.text()).toContain('T69')
  })
  it('are left to the table where there are many and it shows them', () => {
    const many = Array.from({ length: 70 }, (_, at) => row(`T${at}`))
    Object.assign(kin, { wider: [], finer: [group('bassin', many, { maille: 'bassin' })] })
    expect(shown().find('button').exists()).toBe(false)
  })
  it('are not said to hold it or to make it where only communes are shared', () => {
    Object.assign(kin, {
      wider: [group('region', [row('84')]), group('departement', [row('63'), row('43', '2 communes')])],
      finer: [group('epci', [row('E', '3 communes')])],
    })
    const headings = shown().findAll('h3')
    expect(headings.map((heading) => heading.text())).toEqual([texts.wider, texts.overlapping])
  })
})
