// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import PlaceSearch from '@/components/PlaceSearch.vue'
import type { FoundPlaces, Place } from '@/domain/place'

const place = (name: string, code: string, within: string, population: number): Place => ({
  kind: 'commune',
  code,
  name,
  within,
  postalCodes: `${code.slice(0, 2)}000`,
  population,
})
const SAINT_DENIS = [
  place('Saint-Denis', '93066', 'Seine-Saint-Denis', 149_077),
  place('Saint-Denis', '97411', 'La Réunion', 155_634),
]

function search(
  find = vi.fn((_: string) => Promise.resolve<FoundPlaces>({ places: SAINT_DENIS, without: [] })),
  more: { keep?: boolean } = {},
) {
  const wrapper = mount(PlaceSearch, { props: { label: 'Chercher', find, ...more }, attachTo: document.body })
  const field = wrapper.get('input')
  const type = async (text: string) => {
    await field.setValue(text)
    await flushPromises()
  }
  const press = (key: string) => field.trigger('keydown', { key })
  const active = () => {
    const id = field.attributes('aria-activedescendant')
    return id ? document.getElementById(id)?.textContent : undefined
  }
  return { wrapper, field, type, press, active, find }
}

describe('the search box', () => {
  it('is a combobox that says whether its list is open', async () => {
    const { field, type, wrapper } = search()
    expect(field.attributes()).toMatchObject({
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
    })
    await type('saint denis')
    expect(field.attributes('aria-expanded')).toBe('true')
    expect(field.attributes('aria-controls')).toBe(wrapper.get('[role=listbox]').attributes('id'))
    expect(wrapper.findAll('[role=option]')).toHaveLength(2)
    expect(wrapper.get('[role=status]').text()).toBe('2 résultats.')
  })

  it('tells homonyms apart by département and postal code', async () => {
    const { type, wrapper } = search()
    await type('saint denis')
    const [first, second] = wrapper.findAll('[role=option]').map((option) => option.text())
    expect(first).toContain('Seine-Saint-Denis · 93000')
    expect(second).toContain('La Réunion · 97000')
  })

  it('is worked by keyboard: arrows go round, Enter chooses, the field is emptied', async () => {
    const { type, press, active, wrapper, field } = search()
    await type('saint denis')
    expect(active()).toContain('Seine')
    await press('ArrowDown')
    expect(active()).toContain('Réunion')
    await press('ArrowDown')
    expect(active()).toContain('Seine')
    await press('ArrowUp')
    await press('Enter')
    expect(wrapper.emitted('choose')).toEqual([[SAINT_DENIS[1]]])
    expect(field.element.value).toBe('')
    expect(field.attributes('aria-expanded')).toBe('false')
  })

  it('closes on Escape, then empties', async () => {
    const { type, press, field } = search()
    await type('saint')
    await press('Escape')
    expect(field.attributes('aria-expanded')).toBe('false')
    expect(field.element.value).toBe('saint')
    await press('Escape')
    expect(field.element.value).toBe('')
  })

  it('keeps the name of what was chosen where it is asked to', async () => {
    const { type, press, field } = search(undefined, { keep: true })
    await type('saint')
    await press('Enter')
    expect(field.element.value).toBe('Saint-Denis')
  })

  it('drops an answer that comes after the text has changed', async () => {
    let answer: (found: FoundPlaces) => void = () => undefined
    const find = vi.fn((typed: string) =>
      typed === 'a'
        ? new Promise<FoundPlaces>((resolve) => (answer = resolve))
        : Promise.resolve({ places: [], without: [] }),
    )
    const { type, wrapper } = search(find)
    await type('a')
    await type('ab')
    answer({ places: SAINT_DENIS, without: [] })
    await flushPromises()
    expect(wrapper.findAll('[role=option]')).toHaveLength(0)
    expect(wrapper.get('[role=status]').text()).toContain('Rien ne correspond à')
  })

  it('chooses what Enter asked for before its answer came, unless the person has gone on since', async () => {
    let answer: (found: FoundPlaces) => void = () => undefined
    const find = vi.fn(() => new Promise<FoundPlaces>((resolve) => (answer = resolve)))
    const { type, press, wrapper } = search(find)
    const chosen = () => wrapper.emitted('choose')?.map(([found]) => (found as Place).code)
    await type('saint')
    await press('Enter')
    expect(chosen()).toBeUndefined()
    answer({ places: SAINT_DENIS, without: [] })
    await flushPromises()
    expect(chosen()).toEqual(['93066'])

    for (const key of ['ArrowDown', 'Escape']) {
      await type('saint-denis')
      await press('Enter')
      await press(key)
      answer({ places: SAINT_DENIS, without: [] })
      await flushPromises()
      expect([key, chosen()]).toEqual([key, ['93066']])
      await type('')
    }
  })

  it('shows why the lists could not be read', async () => {
    const { type, wrapper } = search(vi.fn(() => Promise.reject(new Error('Le serveur n’a pas répondu.'))))
    await type('ambert')
    expect(wrapper.get('[role=alert]').text()).toBe('Le serveur n’a pas répondu.')
  })

  it('answers with what it has, and says what did not come', async () => {
    const without = ['Impossible de charger les initiatives.']
    const find = vi.fn((typed: string) =>
      Promise.resolve({ places: typed === 'saint denis' ? SAINT_DENIS : [], without }),
    )
    const { type, wrapper } = search(find)
    await type('saint denis')
    expect(wrapper.findAll('[role=option]')).toHaveLength(2)
    expect(wrapper.get('[role=alert]').text()).toBe(without[0])
    expect(wrapper.get('[role=status]').text()).toBe('2 résultats.')
    await type('ambulance')
    expect(wrapper.get('[role=alert]').text()).toBe(without[0])
    expect(wrapper.text()).not.toContain('Rien ne correspond à')
  })

  it('asks nothing for an empty text', async () => {
    const { type, find } = search()
    await type('   ')
    expect(find).not.toHaveBeenCalled()
  })
})
