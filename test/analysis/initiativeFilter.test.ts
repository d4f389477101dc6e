import { describe, expect, it } from 'vitest'
import { concerns } from '@/analysis/concerns'
import { answers, choiceCounts, type InitiativeQuestion } from '@/analysis/initiativeFilter'
import { NO_FILTERS } from '@/domain/initiativeFilters'
import { AXES, type PublishedInitiative } from '@/schema/initiative'

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
  actors: ['Agence régionale de santé'],
  problem: 'Peu de généralistes.',
  solution: 'Un cabinet roulant.',
  source: { title: 'Rapport', url: 'https://exemple.fr/' },
}
const items: PublishedInitiative[] = [
  { ...base, startYear: 2021 },
  {
    ...base,
    id: 'b',
    type: 'telemedecine',
    telemedicineUse: 'tele-expertise',
    startYear: 2018,
    title: 'Dermatologie',
  },
  {
    ...base,
    id: 'c',
    axis: 'formation',
    type: 'stage',
    status: 'unknown',
    article51: true,
    title: 'Stage à Corte',
  },
]
const ask = (change: Partial<InitiativeQuestion>): InitiativeQuestion => ({
  ...NO_FILTERS,
  axes: AXES,
  ...change,
})
const kept = (change: Partial<InitiativeQuestion>) =>
  items.filter((item) => answers(item, ask(change))).map(({ id }) => id)

describe('the filters of initiatives', () => {
  it.each<[string, Partial<InitiativeQuestion>, string[]]>([
    ['nothing asked', {}, ['a', 'b', 'c']],
    ['an axis', { axes: ['formation'] }, ['c']],
    ['no axis at all', { axes: [] }, []],
    ['two types are alternatives', { types: ['mobile', 'stage'] }, ['a', 'c']],
    ['a type and a state hold together', { types: ['mobile', 'stage'], statuses: ['unknown'] }, ['c']],
    ['a use of telemedicine', { uses: ['tele-expertise'] }, ['b']],
    ['from a year: the undated is left out', { from: 2019 }, ['a']],
    ['up to a year', { to: 2018 }, ['b']],
    ['article 51', { article51: true }, ['c']],
    ['words in any order, without accents', { words: 'orne MEDICOBUS' }, ['a']],
    ['words of the response', { words: 'cabinet' }, ['a', 'b', 'c']],
    ['spaces ask nothing', { words: '  ' }, ['a', 'b', 'c']],
  ])('%s', (_, change, expected) => {
    expect(kept(change)).toEqual(expected)
  })

  it('count beside each choice what it would leave, the other questions being kept', () => {
    const asked = ask({ statuses: ['active'], types: ['mobile'] })
    const types = choiceCounts(items, asked, 'type', (item) => item.type)
    expect(Object.fromEntries(types)).toEqual({ mobile: 1, telemedecine: 1 })
    const statuses = choiceCounts(items, asked, 'status', (item) => item.status)
    expect(Object.fromEntries(statuses)).toEqual({ active: 1 })
  })
})

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
