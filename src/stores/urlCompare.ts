import type { TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n/pages/territories'
import { LEVELS } from '@/schema/level'
import type { AddressProblem, Query } from './url'

export const COMPARE_PARAM = 't'
export const MOST_COMPARED = 4

export interface CompareState {
  territories: readonly TerritoryRef[]
}

/** Reads `t=bassin:63003,departement:63`. Existence of the codes is checked by the page, once the data is there. */
export function readCompare(query: Query): { state: CompareState; problems: AddressProblem[] } {
  const problems: AddressProblem[] = []
  const territories: TerritoryRef[] = []
  const reasons = t.compare.reasons
  for (const value of (query[COMPARE_PARAM] ?? '').split(',').filter(Boolean)) {
    const [kind = '', code = '', ...rest] = value.split(':')
    const level = LEVELS.find((known) => known === kind)
    const reason =
      !code || rest.length > 0
        ? reasons.badForm
        : !level
          ? reasons.badLevel
          : territories.some((other) => other.level === level && other.code === code)
            ? reasons.twice
            : territories.length === MOST_COMPARED
              ? reasons.tooMany
              : null
    if (reason !== null || !level)
      problems.push({ param: COMPARE_PARAM, value, reason: reason ?? reasons.badLevel })
    else territories.push({ level, code })
  }
  for (const [param, value] of Object.entries(query))
    if (param !== COMPARE_PARAM) problems.push({ param, value, reason: t.errors.reasons.unknownParameter })
  return { state: { territories }, problems }
}

export function writeCompare({ territories }: CompareState): Query {
  if (territories.length === 0) return {}
  return { [COMPARE_PARAM]: territories.map(({ level, code }) => `${level}:${code}`).join(',') }
}
