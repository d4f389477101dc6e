// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import PerimeterChoice from '@/pages/map/tools/PerimeterChoice.vue'

const NAMES = ['Lambert', 'Vichy', 'Ambert', ...Array.from({ length: 70 }, (_, at) => `Commune ${at}`)]
const survey = {
  format: 'shapefile' as const,
  count: NAMES.length,
  choices: NAMES.map((name, id) => ({
    id,
    name,
    attributes: [
      ['nom', name],
      ['canton', name === 'Vichy' ? 'près d’Ambert' : '<b>ailleurs</b>'],
    ] as [string, string][],
  })),
  declared: null,
  aside: [],
  guesses: [
    { epsg: 2154, name: 'RGF93 v1 / Lambert-93' },
    { epsg: 3857, name: 'WGS 84 / Pseudo-Mercator' },
  ],
}
const shown = (chosen: number[], ready = true) =>
  mount(PerimeterChoice, { props: { survey, chosen, epsg: 2154, ready } })
const names = (choice: ReturnType<typeof shown>) =>
  choice.findAll('li label > span').map((one) => one.element.firstChild?.textContent?.trim())

describe('the choice of objects in a file', () => {
  it('lists so many of them, says how many it does not, and finds those by any attribute, names first', async () => {
    const choice = shown([])
    expect(choice.findAll('li')).toHaveLength(60)
    expect(choice.text()).toContain('13 autres, non montrés')
    await choice.find('input[type=search]').setValue('AMBERT')
    expect(names(choice)).toEqual(['Ambert', 'Lambert', 'Vichy'])
    const [all] = choice.findAll('button.link')
    await all?.trigger('click')
    expect(choice.emitted('choose')).toEqual([[[2, 0, 1], 2154]])
  })

  it('adds and takes away an object, under the projection chosen, and shows attributes as text', async () => {
    const choice = shown([1])
    expect(choice.find('li').text()).toContain('canton\u202f: <b>ailleurs</b>')
    const [first, second] = choice.findAll('li input')
    await first?.trigger('change')
    await second?.trigger('change')
    await choice.findAll('input[type=radio]')[1]?.trigger('change')
    expect(choice.emitted('choose')).toEqual([
      [[1, 0], 2154],
      [[], 2154],
      [[1], 3857],
    ])
  })

  it('is taken only when an outline is there to be taken', async () => {
    expect(shown([], false).find('button[type=submit]').attributes()).toHaveProperty('disabled')
    expect(shown([], false).text()).toContain('Choisissez au moins un objet.')
    const choice = shown([1])
    await choice.find('form').trigger('submit')
    expect(choice.emitted('accept')).toHaveLength(1)
  })
})
