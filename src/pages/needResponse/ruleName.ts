import { ruleParams, type RuleState } from '@/stores/address/rule'

/**
 * A rule in a file's name, as its address says it: "besoin 2.0 maison 10". Its sentence would be cut before its last
 * criteria, and two rules would share a name. Empty for the rule at the start.
 */
export function ruleName(state: RuleState): string {
  const { sort, selected } = ruleParams.fallback
  const asked = ruleParams.write({ ...state, within: null, shape: null, sort, selected })
  return Object.entries(asked).flat().join(' ')
}
