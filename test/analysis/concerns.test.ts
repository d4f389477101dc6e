import { describe, expect, it } from 'vitest'
import { concerns } from '@/analysis/concerns'
import type { PublishedInitiative } from '@/schema/initiative'

const base: PublishedInitiative = {
  id: 'a',
  title: 'Médicobus de l’Orne',
  axis: 'ambulatoire',
  type: 'mobile',
  scope: 'departement',
  status: 'active',
  departements: ['61'],
  regions: ['28'],
  professions: [],
  actors: [],
  problem: 'Peu de généralistes.',
  solution: 'Un cabinet roulant.',
  source: { title: 'Rapport', url: 'https://exemple.fr/' },
}

describe('whether an initiative concerns a territory', () => {
  const departementOf = (bassin: string) => bassin.slice(0, 2)
  const of = (item: Partial<PublishedInitiative>, level: 'region' | 'departement' | 'bassin', code: string) =>
    concerns({ ...base, ...item }, { level, code }, departementOf)

  it('is said by the lists of the file for wide ones, by the bassin for the rest', () => {
    expect(of({}, 'departement', '61')).toBe(true)
    expect(of({}, 'region', '28')).toBe(true)
    expect(of({}, 'bassin', '61001')).toBe(false)
    expect(of({ bassin: '61001' }, 'bassin', '61001')).toBe(true)
    expect(of({ departements: [], bassin: '61001' }, 'departement', '61')).toBe(true)
    expect(of({}, 'departement', '2A')).toBe(false)
  })
})
