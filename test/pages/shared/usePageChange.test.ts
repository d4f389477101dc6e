// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { defineComponent, h } from 'vue'
import { expect, test, vi } from 'vitest'
import { usePageChange } from '@/pages/shared/usePageChange'
import { usePageTitle } from '@/pages/shared/usePageTitle'

const page = (title: string) =>
  defineComponent(() => {
    usePageTitle(title)
    return () => h('h1', title)
  })

async function start() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: page('') },
      { path: '/methode', component: page('Méthode') },
    ],
  })
  const toContent = vi.fn()
  const wrapper = mount(
    defineComponent(() => {
      const { said } = usePageChange(toContent)
      return () => [h('p', { role: 'status' }, said.value), h(RouterView)]
    }),
    { global: { plugins: [router] } },
  )
  await router.push('/')
  await flushPromises()
  const told = () => wrapper.get('[role=status]').text()
  return { router, toContent, told }
}

test('la première page ne prend pas le focus et n’annonce rien', async () => {
  const { toContent, told } = await start()
  expect(toContent).not.toHaveBeenCalled()
  expect(told()).toBe('')
})

test('changer de page mène au contenu et dit le titre', async () => {
  const { router, toContent, told } = await start()
  await router.push('/methode')
  await flushPromises()
  expect(toContent).toHaveBeenCalledOnce()
  expect(told()).toBe('Méthode · Territoires de soins')
})

test('changer la vue d’une même page ne déplace rien', async () => {
  const { router, toContent, told } = await start()
  await router.push('/?ind=apl')
  await flushPromises()
  expect(toContent).not.toHaveBeenCalled()
  expect(told()).toBe('')
})

test('un titre qui attend ses données est dit quand il arrive', async () => {
  const { router, told } = await start()
  await router.push('/methode')
  await flushPromises()
  document.title = 'Ambert · Territoires de soins'
  await flushPromises()
  expect(told()).toBe('Ambert · Territoires de soins')
})
