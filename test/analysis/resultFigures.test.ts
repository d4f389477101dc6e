import { describe, expect, it } from 'vitest'
import { resultFigures } from '@/analysis/resultFigures'

describe('what a recorded result counts', () => {
  it.each([
    ['Cinq médecins et près de 2 800 patients suivis', { figure: true, patients: 2800, doctors: 5 }],
    ['Trois médecins à l’ouverture, cinq prévus en octobre 2023', { figure: true, doctors: 3 }],
    ['23 professionnels dont 5 généralistes', { figure: true, doctors: 5 }],
    ['900 patients suivis', { figure: true, patients: 900 }],
  ])('is read where it is plain: %s', (text, found) => {
    expect(resultFigures(text)).toEqual(found)
  })

  it.each([
    '30 à 35 patients par jour en une semaine',
    'Plus de 1 200 patients reçus en un an',
    'Objectif annoncé : 19 000 consultations, 5 000 patients',
    '12 à 14 médecins annoncés',
    'Fermé faute de médecins, laissant 7 000 patients',
    'Onze centres et 900 médecins dans toute la France',
    '1 250 patients pourront le choisir comme médecin traitant',
  ])('is a figure, and nothing to set beside another, where it counts something else: %s', (text) => {
    expect(resultFigures(text)).toEqual({ figure: true })
  })

  it('is no figure where there is only a year, or nothing', () => {
    expect(resultFigures('Ouvert depuis septembre 2023')).toEqual({ figure: false })
    expect(resultFigures('La semaine prochaine')).toEqual({ figure: false })
    expect(resultFigures(undefined)).toEqual({ figure: false })
  })
})
