import type { Heading } from '@/domain/exportTable'
import { describe, expect, it } from 'vitest'
import { indicatorById } from '@/catalog/indicators'
import { indicatorFigure, type PlacedFigure } from '@/catalog/press/indicatorFigure'
import { indicatorTable } from '@/catalog/press/indicatorTable'
import { INDICATOR_IDS } from '@/catalog/indicators'

const credit = { source: 'Drees', licence: 'Licence Ouverte', links: [], caveats: ['Une réserve.'] }
const ambert: PlacedFigure = {
  indicator: indicatorById('apl'),
  vintage: '2023',
  territory: { level: 'bassin', code: '63003' },
  name: 'Ambert',
  place: 'Puy-de-Dôme',
  value: 1.984,
  national: 3.741,
}
/** Narrow no-break spaces as plain ones, so that sentences can be read here. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ')
const sentence = (change: Partial<PlacedFigure>) =>
  plain(indicatorFigure({ ...ambert, ...change }, credit).sentence)

describe('a figure in a sentence', () => {
  it('says where, what, how much, when, and how it is in France', () => {
    expect(sentence({})).toBe(
      'Dans le bassin de vie d’Ambert (Puy-de-Dôme), l’accès aux généralistes (APL) est de 1,98 consultation accessible par an et par habitant standardisé en 2023, contre 3,74 en France.',
    )
  })
  it('goes with what its unit means, where its name does not say it and there is a figure', () => {
    const meaning = (change: Partial<PlacedFigure>) =>
      indicatorFigure({ ...ambert, ...change }, credit).meaning
    expect(meaning({})).toContain('le nombre de consultations que les généralistes à portée peuvent offrir')
    expect(meaning({ value: 'not-published' })).toBeUndefined()
    expect(meaning({ indicator: indicatorById('plus-75') })).toBeUndefined()
  })
  it('compares the country to nothing', () => {
    const france = { level: 'france', code: 'FR' } as const
    expect(sentence({ territory: france, name: 'France', value: 3.741 })).toBe(
      'En France, l’accès aux généralistes (APL) est de 3,74 consultations accessibles par an et par habitant standardisé en 2023.',
    )
  })
  it('says that a missing value is missing, and why; never 0', () => {
    const text = sentence({ value: 'not-published', name: 'Ajaccio', place: 'Corse-du-Sud' })
    expect(text).toBe(
      'Dans le bassin de vie d’Ajaccio (Corse-du-Sud), la valeur de l’indicateur « APL aux généralistes » en 2023 manque (non publié) ; elle est de 3,74 en France.',
    )
    const figure = indicatorFigure({ ...ambert, value: 'not-published' }, credit)
    expect(figure.value).toBe('non publié')
    expect(plain(figure.caveats[0] ?? '')).toMatch(/^Non publié : /)
  })
  it('counts people rather than giving a share of a few', () => {
    const share = { indicator: indicatorById('generalistes-60-plus'), vintage: '2024', value: 37.5, base: 8 }
    expect(sentence({ ...share, national: 31.1 })).toBe(
      'Dans le bassin de vie d’Ambert (Puy-de-Dôme), 3 des 8 généralistes libéraux ont 60 ans ou plus en 2024, contre 31 % en France.',
    )
    expect(indicatorFigure({ ...ambert, ...share }, credit).sample).toEqual({ kind: 'base', n: 8 })
  })
  it('writes counts with their singular and their none', () => {
    const maisons = { indicator: indicatorById('maisons'), vintage: '2024', national: 2586 }
    expect(sentence({ ...maisons, value: 0 })).toContain('on ne compte aucune maison de santé en 2024.')
    expect(sentence({ ...maisons, value: 1 })).toContain('on compte 1 maison de santé en 2024.')
    expect(sentence({ ...maisons, value: 2 })).toContain('on compte 2 maisons de santé en 2024.')
  })
  it('does not set the shares of a survey against one another', () => {
    const survey = {
      indicator: indicatorById('telemedecine'),
      vintage: '2021',
      territory: { level: 'region', code: '52' } as const,
      name: 'Pays de la Loire',
      place: '',
      value: 34,
      national: 44,
    }
    expect(sentence(survey)).toBe(
      'En Pays de la Loire, 34 % des médecins interrogés pensent que la télémédecine permettra d’améliorer l’accès aux soins en 2021.',
    )
    expect(indicatorFigure({ ...ambert, ...survey }, credit).sample).toEqual({ kind: 'unknown' })
  })
  it.each(INDICATOR_IDS)('has a sentence for %s', (id) => {
    const indicator = indicatorById(id)
    const text = sentence({ indicator, vintage: indicator.vintages[0], value: 12 })
    expect(text).toMatch(/^Dans le bassin de vie d’Ambert \(Puy-de-Dôme\), .+\.$/)
    expect(text).not.toMatch(/undefined|NaN|\s{2}/)
  })
})

describe('the table behind a map', () => {
  it('gives each row its unit, vintage, source and licence, and a gap its reason', () => {
    const rows = [
      { code: '63003', name: 'Ambert', place: 'Puy-de-Dôme', value: 1.98 },
      { code: '2A004', name: 'Ajaccio', place: 'Corse-du-Sud', value: 'not-published' as const },
    ]
    const table = indicatorTable(indicatorById('apl'), '2023', rows, credit)
    const at = (row: number, column: Heading) => table.rows[row]?.[table.columns.indexOf(column)]
    expect(at(0, 'valeur')).toBe(1.98)
    expect(at(1, 'valeur')).toBeNull()
    expect(at(1, 'absence')).toBe('non publié')
    expect([at(1, 'millesime'), at(1, 'source'), at(1, 'licence')]).toEqual([
      '2023',
      'Drees',
      'Licence Ouverte',
    ])
    expect(table.columns).not.toContain('intervalle_bas')
  })
  it('gives the interval of a survey only where its number of answers is published', () => {
    const rows = [
      { code: '52', name: 'Pays de la Loire', place: '', value: 34, base: 100 },
      { code: '28', name: 'Normandie', place: '', value: 37 },
    ]
    const table = indicatorTable(indicatorById('telemedecine'), '2021', rows, credit)
    const low = table.columns.indexOf('intervalle_bas')
    expect(table.rows.map((row) => [row[low], row[low + 1]])).toEqual([
      [25.5, 43.7],
      [null, null],
    ])
  })
})
