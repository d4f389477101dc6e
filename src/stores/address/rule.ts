import { indicatorById, latestVintage } from '@/catalog/indicators'
import { furtherNeeds } from '@/catalog/furtherNeeds'
import { SUBJECT } from '@/catalog/subjects'
import { WORST, type AlsoNeed, type NeedCriterion, type Rule } from '@/domain/rule'
import type { TerritoryRef } from '@/domain/territory'
import type { Shape } from '@/domain/zone'
import { t as main } from '@/i18n'
import { t } from '@/i18n/pages/territories'
import { COMMUNE_LEVEL, HOME_LEVEL } from '@/schema/level'
import { defineParams, type Param } from './params'
import { choice, code, parseNumber, shape, shapeName, territory } from './values'

export const RULE_SORTS = ['population', 'apl', 'maison', 'initiative', 'nom'] as const
export type RuleSort = (typeof RULE_SORTS)[number]

/** The levels that the rule can be asked at: those whose territories have each a centre to measure from. */
export const RULE_LEVELS = [HOME_LEVEL, COMMUNE_LEVEL] as const
export type RuleLevel = (typeof RULE_LEVELS)[number]

export interface RuleState {
  rule: Rule
  level: RuleLevel
  /** The territory that the rule is asked of; null for the whole country. The map has the same parameter. */
  within: TerritoryRef | null
  /** The zone drawn on the map, likewise; the rule is asked where both hold. */
  shape: Shape | null
  /** What that zone is called, where it has a name. */
  shapeName: string
  sort: RuleSort
  selected: string | null
}

const OFF = 'tous'
const TENTH = 'dixieme'
/** In the territory itself. */
const HERE: string = HOME_LEVEL
const HIGHEST_ACCESS = 20
const FARTHEST = 200
const access = indicatorById(SUBJECT.access)
const reasons = t.needResponse.reasons

const distance = (name: string, fallback: number): Param<number | null> => ({
  ...{ name, fallback, reason: reasons.badDistance },
  read: parseKm,
  write: formatKm,
})

/** The page of need and response: each criterion of the rule has a parameter of its own. */
export const ruleParams = defineParams<RuleState>({
  rule: defineParams<Rule>({
    need: {
      name: 'besoin',
      fallback: { kind: 'below', limit: 2.5 },
      reason: reasons.badNeed,
      read: parseNeed,
      write: formatNeed,
    },
    also: {
      name: 'aussi',
      fallback: [],
      reason: reasons.badAlso,
      read: (raw, refuse) => {
        const found = raw
          .split(',')
          .filter(Boolean)
          .map((part) => [part, parseAlso(part)] as const)
        for (const [part, need] of found) if (!need) refuse(part)
        const known = found.flatMap(([, need]) => need ?? [])
        return known.filter(({ of }, k) => known.findIndex((other) => other.of === of) === k)
      },
      write: (needs) => needs.map(({ of, among }) => `${of}:${among}`).join(','),
    },
    vintage: choice(access.vintages, {
      name: 'an',
      fallback: latestVintage(access),
      reason: main.errors.reasons.unknownVintage,
    }),
    maisonKm: distance('maison', 0),
    initiativeKm: distance('initiative', 20),
    population: {
      name: 'habitants',
      fallback: 5000,
      reason: reasons.badPopulation,
      read: (raw: string) => {
        const people = raw === OFF ? 0 : parseNumber(raw)
        return Number.isInteger(people) ? people : undefined
      },
      write: (people) => (people ? String(people) : OFF),
    },
  }),
  level: choice(RULE_LEVELS, {
    name: 'maille',
    fallback: HOME_LEVEL,
    reason: main.errors.reasons.unknownLevel,
  }),
  within: territory('dans'),
  shape,
  shapeName,
  sort: choice(RULE_SORTS, { name: 'tri', fallback: 'population', reason: reasons.badSort }),
  selected: code({ name: 'sel', reason: main.errors.reasons.unknownTerritory }),
})

/** As in an address: a limit, `dixieme` or `tous`. Also the value of the menu's options. */
export function formatNeed(need: NeedCriterion): string {
  return need === null ? OFF : need.kind === 'lowest-tenth' ? TENTH : String(need.limit)
}
export function parseNeed(raw: string): NeedCriterion | undefined {
  if (raw === OFF) return null
  if (raw === TENTH) return { kind: 'lowest-tenth' }
  const limit = parseNumber(raw)
  return limit !== undefined && limit > 0 && limit <= HIGHEST_ACCESS ? { kind: 'below', limit } : undefined
}
/** `apl-infirmiers:25`: among the 25 % of bassins worst served in nurses. */
function parseAlso(raw: string): AlsoNeed | undefined {
  const [id, share, ...rest] = raw.split(':')
  const of = furtherNeeds().find((known) => known === id)
  const among = WORST.find((known) => String(known) === share)
  return of && among && rest.length === 0 ? { of, among } : undefined
}

/** `bassin` (in the bassin only), km, or `tous`. */
export function formatKm(km: number | null): string {
  return km === null ? OFF : km === 0 ? HERE : String(km)
}
export function parseKm(raw: string): number | null | undefined {
  if (raw === OFF) return null
  if (raw === HERE) return 0
  const km = parseNumber(raw)
  return km !== undefined && km <= FARTHEST ? km : undefined
}
