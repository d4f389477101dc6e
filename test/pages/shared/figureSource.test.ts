// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { eachOnce, type SourceLink } from '@/domain/sourceLink'
import FigureSource from '@/pages/shared/FigureSource.vue'

const doctors: SourceLink = {
  ...{ text: 'Assurance maladie, 2024', url: 'https://data.ameli.fr/', readOn: '2026-11-23' },
  ...{ about: ['medecins-60'], licence: 'licence à confirmer' },
}
const source = {
  ...{ id: 'medecins-60', title: 'Médecins', producer: 'Assurance maladie', credit: 'Assurance maladie' },
  ...{ via: 'Une copie publiée par un tiers', checked: '55 210 généralistes.', vintage: '2024' },
  ...{ licence: 'À confirmer', licenceNote: 'Demandez avant de republier.', url: 'https://data.ameli.fr/' },
  ...{ readOn: '2026-11-23', files: ['medecins.csv'], caveats: ['Libéraux seulement.'] },
}
/** The list of sources comes, or not. */
function serve(answer: () => Response) {
  vi.stubGlobal('fetch', async () => answer())
}
function show(links: readonly SourceLink[], within?: (text: string) => string) {
  const props = within ? { links, within } : { links }
  return mount(FigureSource, { props, attachTo: document.body, global: { plugins: [createPinia()] } })
}
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
const textOf = ({ element }: ReturnType<typeof show>) => spaced(element.parentElement?.textContent ?? '')
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

describe('the source line of a figure', () => {
  it('leads to the producer, and says a licence that is not confirmed', () => {
    serve(() => Response.json([source]))
    const line = show([doctors], (text) => `Source : ${text}.`)
    expect(line.find('a').attributes()).toMatchObject({ href: doctors.url, target: '_blank' })
    expect(textOf(line)).toBe('Source : Assurance maladie, 2024 (licence à confirmer) .')
  })

  it('opens all that is known of the source, on the page, once it is asked for', async () => {
    serve(() => Response.json([source]))
    const line = show([doctors])
    expect(document.querySelector('dialog')).toBeNull()
    await line.find('button').trigger('click')
    await vi.waitFor(() => expect(document.querySelector('dialog dl')).not.toBeNull(), 20_000)
    const said = spaced(document.querySelector('dialog')?.textContent ?? '')
    for (const part of ['Lu le', 'Une copie publiée par un tiers', '55 210 généralistes.', 'À confirmer'])
      expect(said).toContain(part)
    expect(said).toContain('Demandez avant de republier.')
  }, 25_000)

  it('says once two files of a producer that are said in the same words, and knows of both', () => {
    serve(() => Response.json([source]))
    const line = show([doctors, { ...doctors, about: ['ameli'] }, { ...doctors, text: 'Insee, 2022' }])
    expect(line.findAll('a').map((link) => link.text())).toEqual(['Assurance maladie, 2024', 'Insee, 2022'])
    const [one] = eachOnce([doctors, { ...doctors, about: ['ameli', 'medecins-60'] }])
    expect(one).toEqual({ ...doctors, about: ['medecins-60', 'ameli'] })
  })

  it('keeps the rest of its sentence where the list of sources did not come', async () => {
    serve(() => new Response('', { status: 404 }))
    const line = show([], (text) => `${text} : au centre de la commune.`)
    await flushPromises()
    expect(textOf(line)).toMatch(/^\S.* : au centre de la commune\.$/)
  })

  it('is nothing at all without a source and without a sentence', () => {
    serve(() => Response.json([]))
    expect(textOf(show([]))).toBe('')
  })
})
