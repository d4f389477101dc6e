// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it, vi } from 'vitest'
import ProducerLinks from '@/pages/shared/ProducerLinks.vue'
import { readJson } from '../../support/readJson'
import type { Sources } from '@/schema/sources'

const sources = readJson('sources.json') as Sources
const show = (later: boolean) => {
  vi.stubGlobal('fetch', async () => Response.json(sources))
  return mount(ProducerLinks, {
    props: { later },
    attachTo: document.body,
    global: { plugins: [createPinia()] },
  })
}
const said = () => document.body.textContent?.replace(/\s+/g, ' ').trim()
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

it('chaque producteur mène à la page que dit le catalogue des sources', async () => {
  const line = show(false)
  await flushPromises()
  const links = line.findAll('a').map((link) => [link.text(), link.attributes('href')])
  expect(links.map(([name]) => name)).toEqual(['Drees', 'Insee', 'IGN', 'CNOM'])
  const urls = sources.map(({ url }) => url)
  for (const [, href] of links) expect(urls).toContain(href)
})

it('les noms sont dits avant que les sources viennent, et rien n’est demandé', () => {
  const line = show(true)
  expect(said()).toBe('Sources : Drees, Insee, IGN, CNOM.')
  expect(line.findAll('a')).toEqual([])
})
