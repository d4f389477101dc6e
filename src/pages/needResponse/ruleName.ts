import { t } from '@/i18n'
import { ruleParams, type RuleLevel, type RuleState } from '@/stores/address/rule'

/**
 * A rule in a file's name, as its address says it: "besoin 2.0 maison 10". Its sentence would be cut before its last
 * criteria, and two rules would share a name. Empty for the rule at the start; what it is asked of is told apart.
 */
export function ruleName(state: RuleState): string {
  const { sort, selected, level } = ruleParams.fallback
  const asked = ruleParams.write({ ...state, within: null, shape: null, sort, selected, level })
  return Object.entries(asked).flat().join(' ')
}

/** The level in a file's name, where it is not the usual one. */
export const levelName = (level: RuleLevel): string =>
  level === ruleParams.fallback.level ? '' : t.common.levels[level].many
