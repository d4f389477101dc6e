import { describe, expect, it } from 'vitest'
import { searchText, textIndex } from '@/analysis/textIndex'

const index = textIndex([
  { id: 'titre', title: 'Télémédecine en Guyane', place: 'Cayenne, Guyane', body: 'Avis à distance.' },
  { id: 'corps', title: 'Réseau de soins', place: 'Guyane', body: 'Un peu de télémédecine.' },
  { id: 'oeuvre', title: 'Cœur de Meuse', place: 'Les Trois-Domaines', body: 'Maîtres de stage' },
])
const found = (query: string) => {
  const scores = searchText(index, query)
  return scores && [...scores.keys()]
}

describe('the full text search', () => {
  it('folds accents, ligatures and case, title before text', () => {
    expect(found('TELEMEDECINE')).toEqual(['titre', 'corps'])
    expect(found('coeur')).toEqual(['oeuvre'])
  })
  it('asks for every word', () => {
    expect(found('telemedecine cayenne')).toEqual(['titre'])
    expect(found('telemedecine meuse')).toEqual([])
  })
  it('finds the beginning of a word, and a word one letter away', () => {
    expect(found('télém')).toEqual(['titre', 'corps'])
    expect(found('telemedcine')).toEqual(['titre', 'corps'])
  })
  it('takes no notice of empty words, nor of nothing at all', () => {
    expect(found('la télémédecine de la Guyane')).toEqual(['titre', 'corps'])
    expect(found('de la')).toBeNull()
    expect(found('  ?!')).toBeNull()
  })
})
