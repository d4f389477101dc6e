import { sum } from 'd3-array'
import { WELCOME } from '@/analysis/settle/welcome'
import type { Bound, Weight } from '@/domain/settle'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isKnown, type Value } from '@/domain/value'
import type { SettleId } from '@/i18n/fr/settleCriteria'
import { SUBJECT } from './subjects'

/** Columns of the home level, by row; undefined while they are on their way. */
export interface SettleColumns {
  values: (id: IndicatorId) => readonly Value[] | undefined
  bases: (id: IndicatorId) => readonly Value[] | undefined
  /** Where the nearest initiative for interns or newcomers is, a `WELCOME` a row. */
  welcome: () => readonly Value[] | undefined
}

export type SettleGroup = 'besoin' | 'compagnie' | 'appui' | 'vie'

/** One thing that a person may want of a place. Its id is a parameter of the address. */
export interface SettleCriterion {
  id: SettleId
  group: SettleGroup
  /** Whose figures it reads, for sources and the words of a figure; the first tells how it is written. */
  of: readonly [IndicatorId, ...IndicatorId[]]
  read: (columns: SettleColumns) => readonly Value[] | undefined
  /** A count, written without decimals; else as the indicator is. */
  counted?: true
  /** The number that a share was counted on is shown with it. */
  based?: true
  bounds: readonly [Bound, ...Bound[]]
  usual: { weight: Weight; bound: Bound }
}

const min = (limit: number): Bound => ({ at: 'min', limit })
const max = (limit: number): Bound => ({ at: 'max', limit })
const under = (limit: number): Bound => ({ at: 'under', limit })

function sumOf(ids: readonly IndicatorId[], { values }: SettleColumns): Value[] | undefined {
  const columns = ids.flatMap((id) => [values(id) ?? []])
  if (columns.some(({ length }) => length === 0)) return undefined
  return (columns[0] ?? []).map((_, row) => {
    const parts = columns.map((column) => column[row] ?? 'not-published')
    return parts.every(isKnown) ? sum(parts) : (parts.find((part) => !isKnown(part)) ?? 'not-published')
  })
}
const one =
  (id: IndicatorId): SettleCriterion['read'] =>
  ({ values }) =>
    values(id)

/** In the order in which they are shown. */
export const SETTLE_CRITERIA: readonly SettleCriterion[] = [
  {
    ...{ id: 'acces', group: 'besoin', of: [SUBJECT.access], read: one(SUBJECT.access) },
    bounds: [under(1.5), under(2), under(2.5), under(3)],
    usual: { weight: 'souhaite', bound: under(2.5) },
  },
  {
    ...{ id: 'manque', group: 'besoin', of: [SUBJECT.lackingDoctors], read: one(SUBJECT.lackingDoctors) },
    bounds: [min(1), min(2), min(5), min(10)],
    usual: { weight: 'indifferent', bound: min(1) },
  },
  {
    ...{ id: 'departs', group: 'besoin', of: [SUBJECT.olderDoctors], read: one(SUBJECT.olderDoctors) },
    based: true,
    bounds: [min(30), min(40), min(50), min(60)],
    usual: { weight: 'indifferent', bound: min(40) },
  },
  {
    ...{ id: 'maison', group: 'compagnie', of: [SUBJECT.maisons, SUBJECT.centres], counted: true },
    read: (columns) => sumOf([SUBJECT.maisons, SUBJECT.centres], columns),
    bounds: [min(1), min(2), min(3)],
    usual: { weight: 'souhaite', bound: min(1) },
  },
  {
    ...{ id: 'confreres', group: 'compagnie', of: [SUBJECT.olderDoctors], counted: true },
    read: ({ bases }) => bases(SUBJECT.olderDoctors),
    bounds: [min(1), min(3), min(5), min(10), min(20)],
    usual: { weight: 'indifferent', bound: min(3) },
  },
  {
    ...{ id: 'infirmier', group: 'compagnie', of: [SUBJECT.nurses], read: one(SUBJECT.nurses) },
    bounds: [min(1), min(5), min(10), min(20)],
    usual: { weight: 'indifferent', bound: min(5) },
  },
  {
    ...{ id: 'pharmacie', group: 'compagnie', of: [SUBJECT.pharmacies], read: one(SUBJECT.pharmacies) },
    bounds: [min(1), min(2), min(3), min(5)],
    usual: { weight: 'indifferent', bound: min(1) },
  },
  {
    ...{ id: 'accueil', group: 'appui', of: [SUBJECT.initiatives], read: ({ welcome }) => welcome() },
    bounds: [min(WELCOME.here), min(WELCOME.departement), min(WELCOME.alike)],
    usual: { weight: 'indifferent', bound: min(WELCOME.departement) },
  },
  {
    ...{ id: 'fiscal', group: 'appui', of: [SUBJECT.taxZone], read: one(SUBJECT.taxZone) },
    bounds: [min(1), min(50), min(100)],
    usual: { weight: 'indifferent', bound: min(50) },
  },
  {
    ...{ id: 'habitants', group: 'vie', of: [SUBJECT.population], read: one(SUBJECT.population) },
    bounds: [min(2000), min(5000), min(10_000), min(20_000), min(50_000)],
    usual: { weight: 'indifferent', bound: min(10_000) },
  },
  {
    ...{ id: 'taille', group: 'vie', of: [SUBJECT.population], read: one(SUBJECT.population) },
    bounds: [max(5000), max(10_000), max(20_000), max(50_000), max(100_000)],
    usual: { weight: 'indifferent', bound: max(20_000) },
  },
  {
    ...{ id: 'ages', group: 'vie', of: [SUBJECT.aged], read: one(SUBJECT.aged) },
    bounds: [max(8), max(10), max(12), min(10), min(12), min(15)],
    usual: { weight: 'indifferent', bound: min(12) },
  },
  {
    ...{
      id: 'urgences',
      group: 'vie',
      of: [SUBJECT.emergencyDistance],
      read: one(SUBJECT.emergencyDistance),
    },
    bounds: [max(10), max(15), max(20), max(30), max(45)],
    usual: { weight: 'indifferent', bound: max(20) },
  },
  {
    ...{
      id: 'maternite',
      group: 'vie',
      of: [SUBJECT.maternityDistance],
      read: one(SUBJECT.maternityDistance),
    },
    bounds: [max(15), max(20), max(30), max(45), max(60)],
    usual: { weight: 'indifferent', bound: max(30) },
  },
]

export const SETTLE_GROUPS: readonly SettleGroup[] = [...new Set(SETTLE_CRITERIA.map(({ group }) => group))]
