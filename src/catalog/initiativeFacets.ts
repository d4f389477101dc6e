import type { ValuesOf } from '@/analysis/facets'
import { PERIOD_IDS, PERIODS, type Facet } from '@/domain/catalogue'
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
import { PROFESSION_GROUPS, professionGroups } from './professions'

/** Values of the facet of régions for what is in none: a territory outside the 18, or the whole country. */
export const ELSEWHERE = 'ailleurs'
export const NATIONAL = 'france'

const optional = (value: string | undefined) => (value === undefined ? [] : [value])

/** What each facet reads in an initiative. */
export const FACET_VALUES: ValuesOf<PublishedInitiative, Facet> = {
  axis: ({ axis }) => [axis],
  status: ({ status }) => [status],
  type: ({ type }) => [type],
  region: ({ regions, elsewhere }) => {
    if (elsewhere !== undefined) return [ELSEWHERE]
    return regions.length ? regions : [NATIONAL]
  },
  period: ({ startYear }) => {
    if (startYear === undefined) return ['non-dit']
    return optional(PERIODS.find(({ from, to }) => startYear >= from && startYear <= to)?.id)
  },
  scope: ({ scope }) => [scope],
  profession: ({ professions }) => [...new Set(professions.flatMap(professionGroups))],
  article51: ({ article51 }) => (article51 ? ['oui'] : []),
  telemedicine: ({ telemedicineUse }) => optional(telemedicineUse),
}

/** How the values of a facet are listed: in their own order, or the most frequent first. */
export interface FacetEntry {
  values: readonly string[]
  label: (value: string) => string
  byCount: boolean
}

const named = <T extends string>(values: readonly T[], names: Record<T, string>, byCount = false) => ({
  values,
  label: (value: string) => (names as Record<string, string>)[value] ?? value,
  byCount,
})

const periodNames: Record<string, string> = observatory.periods

/** Facets whose values are known beforehand; the names of régions come with the territories. */
export const FACET_ENTRIES: Record<Exclude<Facet, 'region'>, FacetEntry> = {
  axis: {
    values: AXES,
    label: (value) => t.initiatives.axes[value as keyof typeof t.initiatives.axes]?.label ?? value,
    byCount: false,
  },
  status: named(STATUSES, t.initiatives.statuses),
  type: named(INITIATIVE_TYPES, t.initiatives.types, true),
  period: { values: PERIOD_IDS, label: (value) => periodNames[value] ?? value, byCount: false },
  scope: named(SCOPES, t.initiatives.scopes),
  profession: named(PROFESSION_GROUPS, observatory.professionNames, true),
  article51: named(['oui'], observatory.article51Values),
  telemedicine: named(TELEMEDICINE_USES, t.initiatives.telemedicineUses),
}
