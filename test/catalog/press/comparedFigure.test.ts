import { describe, expect, it } from 'vitest'
import { indicatorById } from '@/catalog/indicators'
import { comparedFigure } from '@/catalog/press/comparedFigure'
import type { PlacedFigure } from '@/catalog/press/indicatorFigure'
import { joinTables } from '@/catalog/press/joinTables'

const credit = { source: 'Drees', licence: 'Licence Ouverte', links: [], caveats: ['Une réserve.'] }
const bassin = (code: string, name: string, value: PlacedFigure['value']): PlacedFigure => ({
  indicator: indicatorById('apl'),
  vintage: '2023',
  territory: { level: 'bassin', code },
  name,
  place: 'Puy-de-Dôme',
  value,
  national: 3.741,
})
const ambert = bassin('63003', 'Ambert', 1.984)
const issoire = bassin('63178', 'Issoire', 4.301)
const ajaccio = { ...bassin('2A004', 'Ajaccio', 'not-published'), place: 'Corse-du-Sud' }
/** Narrow no-break spaces as plain ones, so that sentences can be read here. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ')
const sentence = (first: PlacedFigure, ...others: PlacedFigure[]) =>
  plain(comparedFigure(first, others, credit).sentence)

describe('a figure set against those of other territories', () => {
  it('says theirs after its own, and no longer that of France', () => {
    expect(sentence(ambert, issoire)).toBe(
      'Dans le bassin de vie d’Ambert (Puy-de-Dôme), l’accès aux généralistes (APL) est de 1,98 consultation accessible par an et par habitant standardisé en 2023, contre 4,30 dans le bassin de vie d’Issoire (Puy-de-Dôme).',
    )
    expect(sentence(ambert, issoire, bassin('63300', 'Riom', 3.2))).toMatch(
      /contre 4,30 dans le bassin de vie d’Issoire \(Puy-de-Dôme\) et 3,20 dans le bassin de vie de Riom/,
    )
  })
  it('leaves out of the sentence those that have none, and says so beside it', () => {
    const figure = comparedFigure(ambert, [ajaccio], credit)
    expect(figure.sentence).not.toContain('contre')
    expect(plain(figure.caveats[0] ?? '')).toBe('Ajaccio : non publié.')
  })
  it('says that its own is missing before it gives the others', () => {
    expect(sentence(ajaccio, issoire)).toMatch(
      /manque \(non publié\) ; elle est de 4,30 dans le bassin de vie d’Issoire/,
    )
  })
  it('never sets shares of a survey against one another', () => {
    const region = (code: string, name: string, value: number): PlacedFigure => ({
      ...bassin(code, name, value),
      indicator: indicatorById('telemedecine'),
      vintage: '2021',
      territory: { level: 'region', code },
    })
    expect(sentence(region('52', 'Pays de la Loire', 34), region('11', 'Île-de-France', 49))).not.toContain(
      '49',
    )
  })
})

describe('tables of several indicators as one', () => {
  it('name each row’s indicator, and leave empty the columns that one of them lacks', () => {
    const joined = joinTables('indicateur', [
      { name: 'APL', table: { columns: ['code', 'valeur'], rows: [['63003', 1.98]] } },
      { name: 'Sondage', table: { columns: ['code', 'intervalle', 'valeur'], rows: [['52', 3, 34]] } },
    ])
    expect(joined).toEqual({
      columns: ['indicateur', 'code', 'valeur', 'intervalle'],
      rows: [
        ['APL', '63003', 1.98, null],
        ['Sondage', '52', 34, 3],
      ],
    })
  })
})
