// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { defineComponent, h, type Component } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { beforeEach, expect, test, vi } from 'vitest'
import { useAddress } from '@/pages/shared/useAddress'
import { defineParams } from '@/stores/address/params'
import { choice, code, words } from '@/stores/address/values'

const params = defineParams({
  level: choice(['bassin', 'region'], { name: 'maille', fallback: 'bassin', reason: 'inconnue' }),
  selected: code({ name: 'sel', reason: 'inconnu' }),
  words,
})

/** The script of a page that comes when it is told to. */
let slow: { promise: Promise<Component>; resolve: (page: Component) => void; reject: (error: Error) => void }
beforeEach(() => {
  const promise = new Promise<Component>((resolve, reject) => (slow = { ...slow, resolve, reject }))
  slow.promise = promise
})

async function start(address: string) {
  let model!: ReturnType<typeof useAddress<typeof params.fallback>>
  const onReturn = vi.fn()
  const Page = defineComponent(() => {
    model = useAddress(params, onReturn)
    return () => h('p')
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'page', component: Page },
      { path: '/autre', name: 'autre', component: defineComponent(() => () => h('p')) },
      { path: '/lente', name: 'lente', component: () => slow.promise },
    ],
  })
  await router.push('/autre')
  await router.push(address)
  mount(
    defineComponent(() => () => h(RouterView)),
    { global: { plugins: [router] } },
  )
  await flushPromises()
  const move = async (by: number) => {
    router.go(by)
    await flushPromises()
  }
  const choose = async (change: Partial<typeof params.fallback>) => {
    model.patch(change)
    await flushPromises()
  }
  const at = () => router.currentRoute.value.fullPath
  return { model, router, onReturn, move, choose, at }
}

test('après Retour puis Avancer, la page montre ce que dit l’adresse', async () => {
  const { model, move, choose, at } = await start('/')
  await choose({ level: 'region' })
  expect(at()).toBe('/?maille=region')
  await move(-1)
  expect([at(), model.state.value.level]).toEqual(['/', 'bassin'])
  await move(1)
  expect([at(), model.state.value.level]).toEqual(['/?maille=region', 'region'])
})

test('une adresse changée à la main, ou par un lien, est lue', async () => {
  const { model, router, onReturn } = await start('/?maille=region')
  await router.push('/?maille=canton')
  await flushPromises()
  expect(model.state.value.level).toBe('bassin')
  expect(model.problems.value).toEqual([{ param: 'maille', value: 'canton', reason: 'inconnue' }])
  expect(onReturn).toHaveBeenCalledOnce()
})

test('ce que l’adresse demande et que les données n’ont pas est dit, et l’adresse corrigée sans rien ajouter à l’historique', async () => {
  const { model, move, at } = await start('/?sel=99999&maille=region')
  model.ignore({ selected: null }, 'inconnu')
  await flushPromises()
  expect(model.state.value).toMatchObject({ selected: null, level: 'region' })
  expect(model.problems.value).toEqual([{ param: 'sel', value: '99999', reason: 'inconnu' }])
  expect(at()).toBe('/?maille=region')
  await move(-1)
  expect(at()).toBe('/autre')
})

test('ce qu’on tape remplace l’adresse, un choix en ajoute une', async () => {
  const { model, move, choose, at } = await start('/')
  await choose({ level: 'region' })
  for (const text of ['d', 'dô', 'dôme']) await choose({ words: text })
  expect(model.state.value.words).toBe('dôme')
  await move(-1)
  expect([at(), model.state.value.words]).toEqual(['/', ''])
})

test('des lettres tapées plus vite que l’adresse ne suit restent toutes', async () => {
  const { model, choose, at } = await start('/')
  for (const text of ['d', 'do', 'dom']) {
    model.patch({ words: text })
    await Promise.resolve()
  }
  await choose({ words: 'dome' })
  expect([at(), model.state.value.words]).toEqual(['/?mots=dome', 'dome'])
})

test('plusieurs changements d’un geste ne font qu’une entrée', async () => {
  const { model, move, at } = await start('/')
  model.patch({ level: 'region' })
  model.patch({ words: 'dôme' })
  await flushPromises()
  expect(at()).toBe('/?maille=region&mots=d%C3%B4me')
  await move(-1)
  expect(at()).toBe('/')
})

test('un changement qui arrive quand on est parti ne ramène pas à la page', async () => {
  const { choose, router, at } = await start('/')
  await router.push('/autre')
  await choose({ level: 'region' })
  expect(at()).toBe('/autre')
})

test('un geste pendant que le script d’une autre page arrive ne la décommande pas', async () => {
  const { router, choose, at } = await start('/')
  const going = router.push('/lente')
  await flushPromises()
  await choose({ words: 'mut' })
  slow.resolve(defineComponent(() => () => h('p')))
  await going
  await flushPromises()
  expect(at()).toBe('/lente')
})

test('si l’autre page ne vient pas, l’adresse dit le choix fait en l’attendant', async () => {
  const { router, choose, at } = await start('/')
  const going = router.push('/lente').catch(() => undefined)
  await flushPromises()
  await choose({ level: 'region' })
  expect(at()).toBe('/')
  slow.reject(new Error('coupée'))
  await going
  await flushPromises()
  expect(at()).toBe('/?maille=region')
})
