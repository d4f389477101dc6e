// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { expect, test } from 'vitest'
import AppHeader from '@/components/AppHeader.vue'

const page = { template: '<p />' }

/** The header, mounted before its first page has arrived. */
function early() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'map', component: page },
      { path: '/initiatives', name: 'initiatives', component: page },
      { path: '/initiatives/suivi', name: 'follow-up', component: page, meta: { section: 'initiatives' } },
      { path: '/accessibilite', name: 'accessibility', component: page },
    ],
  })
  const wrapper = mount(AppHeader, {
    attachTo: document.body,
    global: { plugins: [router] },
    props: {
      pages: [
        { name: 'map', label: 'Carte' },
        { name: 'initiatives', label: 'Initiatives' },
      ],
      actions: [],
      more: [{ name: 'accessibility', label: 'Accessibilité' }],
      dark: false,
    },
  })
  const menu = wrapper.get('[aria-controls="pages"]')
  const opened = () => menu.attributes('aria-expanded')
  return { router, wrapper, menu, opened }
}

async function header(path: string) {
  const there = early()
  await there.router.push(path)
  return there
}

test('le menu s’ouvre, et Échap le ferme en rendant le focus au bouton', async () => {
  const { wrapper, menu, opened } = await header('/')
  expect(opened()).toBe('false')
  await menu.trigger('click')
  expect(opened()).toBe('true')
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  wrapper.get('nav a').element.dispatchEvent(event)
  await wrapper.vm.$nextTick()
  expect(opened()).toBe('false')
  expect(document.activeElement).toBe(menu.element)
  // Escape also closes the panel of the map: this one was for the menu.
  expect(event.defaultPrevented).toBe(true)
  wrapper.unmount()
})

test('Échap, menu fermé, reste à la page', async () => {
  const { wrapper } = await header('/')
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  wrapper.get('.brand').element.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(false)
  wrapper.unmount()
})

test('le menu se ferme quand on change de page', async () => {
  const { router, wrapper, menu, opened } = await header('/')
  await menu.trigger('click')
  await router.push('/accessibilite')
  expect(opened()).toBe('false')
  wrapper.unmount()
})

test('le menu ouvert avant que la première page arrive reste ouvert', async () => {
  const { router, wrapper, menu, opened } = early()
  await menu.trigger('click')
  await router.push('/accessibilite')
  expect(opened()).toBe('true')
  expect(wrapper.get('[aria-current="page"]').text()).toBe('Accessibilité')
  wrapper.unmount()
})

test('le menu se ferme quand le focus en sort, et non quand il y reste', async () => {
  const { wrapper, menu, opened } = await header('/')
  await menu.trigger('click')
  const links = wrapper.findAll('nav a')
  await links[0]?.trigger('focusout', { relatedTarget: links[1]?.element })
  expect(opened()).toBe('true')
  await links[1]?.trigger('focusout', { relatedTarget: document.body })
  expect(opened()).toBe('false')
  wrapper.unmount()
})

test('la page courante est dite, et sa rubrique pour une page plus profonde', async () => {
  const at = async (path: string) => {
    const { wrapper } = await header(path)
    const said = wrapper.findAll('nav a').map((link) => link.attributes('aria-current'))
    wrapper.unmount()
    return said
  }
  expect(await at('/initiatives')).toEqual([undefined, 'page', undefined])
  expect(await at('/initiatives/suivi')).toEqual([undefined, 'true', undefined])
  expect(await at('/accessibilite')).toEqual([undefined, undefined, 'page'])
})
