import { describe, expect, it } from 'vitest'
import { FACETS, type CatalogueState } from '@/domain/catalogue'
import {
  CATALOGUE_PARAMS,
  DEFAULT_CATALOGUE,
  FACET_PARAMS,
  NOTHING_CHOSEN,
  readCatalogue,
  writeCatalogue,
} from '@/stores/initiativesUrl'

describe('the address of the catalogue', () => {
  it('is empty for the catalogue as it opens', () => {
    expect(writeCatalogue(DEFAULT_CATALOGUE)).toEqual({})
    expect(readCatalogue({})).toEqual({ state: DEFAULT_CATALOGUE, problems: [] })
  })
  it('gives back every state that it was written from', () => {
    const state: CatalogueState = {
      text: 'télémédecine & bus',
      chosen: {
        ...NOTHING_CHOSEN,
        axis: ['ambulatoire', 'formation'],
        region: ['94', 'ailleurs'],
        period: ['non-dit'],
        article51: ['oui'],
        profession: ['infirmiers'],
        telemedicine: ['tele-expertise'],
      },
      sort: 'distance',
      near: '2A004',
      view: 'liste',
    }
    expect(readCatalogue(writeCatalogue(state))).toEqual({ state, problems: [] })
  })
  it('leaves out what is wrong, keeps the rest, and tells each', () => {
    const { state, problems } = readCatalogue({
      axe: 'formation,magie',
      tri: 'hasard',
      pres: 'Ambert',
      vue: 'nuage',
      region: '999',
      intrus: '1',
    })
    expect(state).toEqual({ ...DEFAULT_CATALOGUE, chosen: { ...NOTHING_CHOSEN, axis: ['formation'] } })
    expect(problems.map(({ param, value }) => `${param}=${value}`)).toEqual([
      ...['axe=magie', 'region=999', 'tri=hasard', 'vue=nuage', 'pres=Ambert', 'intrus=1'],
    ])
  })
  it('has a name of its own for each parameter', () => {
    const names = [...Object.values(CATALOGUE_PARAMS), ...Object.values(FACET_PARAMS)]
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(FACET_PARAMS).sort()).toEqual([...FACETS].sort())
  })
  it('does not take a text of ten thousand signs', () => {
    expect(readCatalogue({ recherche: 'a'.repeat(10_000) }).state.text).toHaveLength(120)
  })
})
