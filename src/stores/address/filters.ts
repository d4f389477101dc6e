import { PROFESSION_GROUPS } from '@/catalog/professionGroups'
import {
  ELSEWHERE,
  NATIONAL,
  OUTCOMES,
  spanOf,
  UNDATED,
  type Facet,
  type InitiativeFilter,
  type MapFilter,
} from '@/domain/initiativeFilter'
import { t } from '@/i18n'
import { AXES, INITIATIVE_TYPES, SCOPES, STATUSES, TELEMEDICINE_USES } from '@/schema/initiative'
import { defineParams, type Param } from './params'
import { list, words } from './values'

type Names = Record<Exclude<Facet, 'axis'>, Param<readonly string[]>>

function facet(name: string, isKnown: (value: string) => boolean, also: readonly string[] = []) {
  const known = (value: string): value is string => isKnown(value)
  return list(known, { name, also, reason: t.errors.reasons.unknownFilter })
}
const among = (values: readonly string[]) => (value: string) => values.includes(value)

/** Axes are a parameter of the catalogue's only: on the map they are layers. */
export const axis = facet('axe', among(AXES))

const facets: Names = {
  status: facet('etat', among(STATUSES)),
  outcome: facet('issue', among(OUTCOMES)),
  type: facet('type', among(INITIATIVE_TYPES), ['forme']),
  // Codes are checked again once the territories are there.
  region: facet('region', (value) => /^\d{2}$/.test(value) || value === ELSEWHERE || value === NATIONAL),
  period: facet('debut', (value) => value === UNDATED || spanOf(value) !== undefined),
  scope: facet('portee', among(SCOPES)),
  profession: facet('profession', among(PROFESSION_GROUPS)),
  article51: facet('article51', among(['oui']), ['art51']),
  telemedicine: facet('telemedecine', among(TELEMEDICINE_USES), ['usage']),
}

/** What initiatives are asked, in the catalogue. */
export const filterParams = defineParams<InitiativeFilter>({ axis, ...facets, words })

/** The same on the map, without the axes. */
export const mapFilterParams = defineParams<MapFilter>({ ...facets, words })
