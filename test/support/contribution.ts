import { CONTRIBUTION_FORMAT, type Contribution } from '@/schema/contribution'
import { readingOf } from '@/analysis/readings'
import type { ToldInitiative, WholeInitiative } from '@/schema/initiative'

/** A right initiative at Ambert as a contribution tells it, changed as asked. */
export function initiative(change: Partial<ToldInitiative> = {}): ToldInitiative {
  return {
    id: 'consultations-avancees-a-ambert',
    title: 'Consultations avancées à Ambert',
    axis: 'ambulatoire',
    type: 'exercice-multisite',
    scope: 'commune',
    status: 'active',
    startYear: 2024,
    place: { commune: '63003', precision: 'commune' },
    departements: ['63'],
    regions: ['84'],
    professions: ['médecins généralistes'],
    actors: ['commune'],
    problem: 'Deux généralistes sur huit partent.',
    solution: 'Des confrères viennent deux jours par semaine.',
    source: { title: 'Le journal', url: 'https://www.exemple.fr/ambert', date: '2024-05' },
    ...change,
  }
}

/** A right contribution, changed as asked. `n` tells keys apart. */
export function contribution(change: Partial<Contribution> = {}, n = 1): Contribution {
  return {
    format: CONTRIBUTION_FORMAT,
    version: 1,
    key: `${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
    writtenOn: '2026-11-23',
    consent: true,
    initiative: initiative(),
    ...change,
  }
}

/** The same as published from that one text, changed as asked. */
export function published(change: Partial<WholeInitiative> = {}): WholeInitiative {
  const told = initiative()
  const { result: _result, failure: _failure, source, ...rest } = told
  return { ...rest, groups: ['generalistes'], date: source.date, readings: [readingOf(told)], ...change }
}
