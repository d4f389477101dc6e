import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { NeedCriterion, Rule } from '@/domain/rule'
import { t } from '@/i18n/pages/territories'
import type { AddressProblem, Query } from './url'
import { parseNumber, queryReader } from './urlRead'

/** Parameters of the page of need and response: each criterion of the rule has its own. */
export const RULE_PARAMS = {
  need: 'besoin',
  vintage: 'an',
  maison: 'maison',
  initiative: 'initiative',
  population: 'habitants',
  sort: 'tri',
  selected: 'sel',
} as const

export const RULE_SORTS = ['population', 'apl', 'maison', 'initiative', 'nom'] as const
export type RuleSort = (typeof RULE_SORTS)[number]

export interface RuleState {
  rule: Rule
  sort: RuleSort
  selected: string | null
}

const OFF = 'tous'
const TENTH = 'dixieme'
const HERE = 'bassin'
const HIGHEST_ACCESS = 20
const FARTHEST = 200

export const DEFAULT_RULE: RuleState = {
  rule: {
    need: { kind: 'below', limit: 2.5 },
    vintage: latestVintage(indicatorById('apl')),
    maisonKm: 0,
    initiativeKm: 20,
    population: 5000,
  },
  sort: 'population',
  selected: null,
}

export function readRule(query: Query): { state: RuleState; problems: AddressProblem[] } {
  const { read, close } = queryReader(query)
  const { rule } = DEFAULT_RULE
  const reasons = t.needResponse.reasons
  const vintages = indicatorById('apl').vintages
  const state: RuleState = {
    rule: {
      need: read<NeedCriterion>(RULE_PARAMS.need, rule.need, reasons.badNeed, parseNeed),
      vintage: read(RULE_PARAMS.vintage, rule.vintage, t.errors.reasons.unknownVintage, (raw) =>
        vintages.find((vintage) => vintage === raw),
      ),
      maisonKm: read<number | null>(RULE_PARAMS.maison, rule.maisonKm, reasons.badDistance, parseKm),
      initiativeKm: read<number | null>(
        RULE_PARAMS.initiative,
        rule.initiativeKm,
        reasons.badDistance,
        parseKm,
      ),
      population: read(RULE_PARAMS.population, rule.population, reasons.badPopulation, (raw) => {
        const people = raw === OFF ? 0 : parseNumber(raw)
        return people !== undefined && Number.isInteger(people) ? people : undefined
      }),
    },
    sort: read<RuleSort>(RULE_PARAMS.sort, DEFAULT_RULE.sort, reasons.badSort, (raw) =>
      RULE_SORTS.find((sort) => sort === raw),
    ),
    selected: read<string | null>(
      RULE_PARAMS.selected,
      null,
      t.errors.reasons.unknownTerritory,
      (raw) => raw || undefined,
    ),
  }
  return { state, problems: close(t.errors.reasons.unknownParameter) }
}

/** The shortest query that `readRule` turns back into this state. */
export function writeRule({ rule, sort, selected }: RuleState): Query {
  const query: Query = {}
  const put = (param: string, value: string, fallback: string) => {
    if (value !== fallback) query[param] = value
  }
  const fallback = DEFAULT_RULE.rule
  put(RULE_PARAMS.need, formatNeed(rule.need), formatNeed(fallback.need))
  put(RULE_PARAMS.vintage, rule.vintage, fallback.vintage)
  put(RULE_PARAMS.maison, formatKm(rule.maisonKm), formatKm(fallback.maisonKm))
  put(RULE_PARAMS.initiative, formatKm(rule.initiativeKm), formatKm(fallback.initiativeKm))
  put(RULE_PARAMS.population, rule.population ? String(rule.population) : OFF, String(fallback.population))
  put(RULE_PARAMS.sort, sort, DEFAULT_RULE.sort)
  if (selected !== null) query[RULE_PARAMS.selected] = selected
  return query
}

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
