import { describe, expect, it } from 'vitest'
import type { CatalogueState } from '@/domain/catalogue'
import { NO_FILTER } from '@/domain/initiativeFilter'
import { catalogueParams } from '@/stores/address/catalogue'

const { read, write, fallback: DEFAULT_CATALOGUE } = catalogueParams

describe('the address of the catalogue', () => {
  it('is empty for the catalogue as it opens', () => {
    expect(write(DEFAULT_CATALOGUE)).toEqual({})
    expect(read({})).toEqual({ state: DEFAULT_CATALOGUE, problems: [] })
  })
  it('gives back every state that it was written from', () => {
    const state: CatalogueState = {
      filter: {
        ...NO_FILTER,
        words: 'télémédecine & bus',
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
    expect(read(write(state))).toEqual({ state, problems: [] })
  })
  it('leaves out what is wrong, keeps the rest, and tells each', () => {
    const { state, problems } = read({
      axe: 'formation,magie',
      tri: 'hasard',
      pres: 'Ambert',
      vue: 'nuage',
      region: '999',
      intrus: '1',
    })
    expect(state).toEqual({ ...DEFAULT_CATALOGUE, filter: { ...NO_FILTER, axis: ['formation'] } })
    expect(problems.map(({ param, value }) => `${param}=${value}`)).toEqual([
      ...['axe=magie', 'region=999', 'tri=hasard', 'pres=Ambert', 'vue=nuage', 'intrus=1'],
    ])
  })
  it('does not take a text of ten thousand signs', () => {
    expect(read({ mots: 'a'.repeat(10_000) }).state.filter.words).toHaveLength(120)
  })
})
