import { describe, expect, it } from 'vitest'
import { headingSaid, kindOf } from '@/analysis/brought/headingSaid'

const cases: [string, string, string, string, string][] = [
  ['Médecins pour 100 000 habitants en 2023', 'Médecins', 'pour 100 000 habitants', '2023', 'rate'],
  ['Taux de recours (pour 1\u202f000 hab.)', 'Taux de recours', 'pour 1\u202f000 hab.', '', 'rate'],
  ['Part ayant renoncé aux soins en 2023 (%)', 'Part ayant renoncé aux soins', '%', '2023', 'share'],
  ['% de pauvreté', '% de pauvreté', '%', '', 'share'],
  ['Délai médian (en jours), 2021', 'Délai médian', 'jours', '2021', 'rate'],
  ['Consultations par habitant 2024', 'Consultations', 'par habitant', '2024', 'rate'],
  ['Dépenses en milliers d’euros', 'Dépenses', 'milliers d’euros', '', 'count'],
  ['Effectif au 31/12/2023', 'Effectif', '', '2023', 'count'],
  ['Effectif au 1er janvier 2023', 'Effectif', '', '2023', 'count'],
  ['Taux pour 1 000 habitants 2022', 'Taux', 'pour 1 000 habitants', '2022', 'rate'],
  ['Population (2021)', 'Population', '', '2021', 'count'],
  ['Pour 1 000 habitants', 'Pour 1 000 habitants', 'pour 1 000 habitants', '', 'rate'],
  ['2022', '2022', '', '2022', 'count'],
  ['Nombre de passages', 'Nombre de passages', '', '', 'count'],
  ['Départs en retraite (hommes)', 'Départs en retraite (hommes)', '', '', 'count'],
]

describe('a heading', () => {
  it.each(cases)('« %s » tells a name, a unit, a year and a kind', (heading, name, unit, year, kind) => {
    expect(headingSaid(heading)).toEqual({ name, unit, year })
    expect(kindOf({ name: heading, percent: false, decimals: 0 })).toBe(kind)
  })
  it('without a word on it, cells tell a share or a rate', () => {
    expect(kindOf({ name: 'Valeur', percent: true, decimals: 0 })).toBe('share')
    expect(kindOf({ name: 'Valeur', percent: false, decimals: 1 })).toBe('rate')
  })
})
