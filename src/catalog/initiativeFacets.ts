import type { FacetTest } from '@/analysis/facets'
import {
  ELSEWHERE,
  NATIONAL,
  OUTCOMES,
  PERIODS,
  spanOf,
  UNDATED,
  type Facet,
} from '@/domain/initiativeFilter'
import { t } from '@/i18n'
import { observatory } from '@/i18n/observatory'
import {
  AXES,
  INITIATIVE_TYPES,
  SCOPES,
  STATUSES,
  TELEMEDICINE_USES,
  type PublishedInitiative,
} from '@/schema/initiative'
import { PROFESSION_GROUPS } from './professionGroups'

/** One question asked of initiatives: what it reads in each, and how its values are listed. */
export interface FacetEntry extends FacetTest<PublishedInitiative> {
  /** Values known beforehand, in their order. */
  values: readonly string[]
  label: (value: string) => string
  /** The most frequent first. */
  byCount?: boolean
  /** How many are shown before the rest is asked for. */
  shown: number
}

const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) => ({
  values,
  label: (value: string) => (names as Record<string, string>)[value] ?? value,
})
const optional = (value: string | undefined) => (value === undefined ? [] : [value])

const isIn = (value: string, year: number | undefined) => {
  const span = spanOf(value)
  if (year === undefined || !span) return false
  return year >= (span.from ?? -Infinity) && year <= (span.to ?? Infinity)
}
const periodNames: Record<string, string> = observatory.periods

/** The one definition of what initiatives are asked, for the map and for the catalogue. */
export const INITIATIVE_FACETS: Readonly<Record<Facet, FacetEntry>> = {
  axis: {
    values: AXES,
    label: (value) => t.initiatives.axes[value as keyof typeof t.initiatives.axes]?.label ?? value,
    valuesOf: ({ axis }) => [axis],
    shown: 3,
  },
  status: { ...named(STATUSES, t.initiatives.statuses), valuesOf: ({ status }) => [status], shown: 4 },
  /** A failure is a result too, and said before it. */
  outcome: {
    ...named(OUTCOMES, observatory.outcomes),
    valuesOf: ({ failure, hasResult }) => [failure ? 'echec' : hasResult ? 'resultat' : 'non-dit'],
    shown: 3,
  },
  type: {
    ...named(INITIATIVE_TYPES, t.initiatives.types),
    valuesOf: ({ type }) => [type],
    byCount: true,
    shown: 6,
  },
  /** The names of régions come with the territories. */
  region: {
    ...named([], { [ELSEWHERE]: observatory.elsewhere, [NATIONAL]: observatory.national }),
    valuesOf: ({ regions, elsewhere }) => {
      if (elsewhere !== undefined) return [ELSEWHERE]
      return regions.length ? regions : [NATIONAL]
    },
    byCount: true,
    shown: 4,
  },
  period: {
    values: [...Object.keys(PERIODS), UNDATED],
    label: (value) => {
      const { from = null, to = null } = spanOf(value) ?? {}
      return periodNames[value] ?? observatory.years(from, to)
    },
    valuesOf: ({ startYear }) =>
      startYear === undefined
        ? [UNDATED]
        : optional(Object.keys(PERIODS).find((value) => isIn(value, startYear))),
    holds: ({ startYear }, value) => (value === UNDATED ? startYear === undefined : isIn(value, startYear)),
    shown: 6,
  },
  scope: { ...named(SCOPES, t.initiatives.scopes), valuesOf: ({ scope }) => [scope], shown: 5 },
  profession: {
    ...named(PROFESSION_GROUPS, observatory.professionNames),
    valuesOf: ({ groups }) => groups,
    byCount: true,
    shown: 6,
  },
  article51: {
    ...named(['oui'], observatory.article51Values),
    valuesOf: ({ article51 }) => (article51 ? ['oui'] : []),
    shown: 1,
  },
  telemedicine: {
    ...named(TELEMEDICINE_USES, t.initiatives.telemedicineUses),
    valuesOf: ({ telemedicineUse }) => optional(telemedicineUse),
    shown: 3,
  },
}
