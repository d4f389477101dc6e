import { expect, it } from 'vitest'
import { exportName } from '@/domain/fileName'
import { ruleName } from '@/pages/needResponse/ruleName'
import { ruleParams } from '@/stores/address/rule'

const named = (change: object) => {
  const { fallback } = ruleParams
  const rule = { ...fallback.rule, ...change }
  return exportName('territoires-sans-reponse-recensee', 'apl 2023', ruleName({ ...fallback, rule }))
}

it('deux règles ne donnent jamais deux fichiers du même nom, ne diffèrent-elles que par leur dernier critère', () => {
  const rules = [
    {},
    { population: 10000 },
    { population: 0 },
    { initiativeKm: 30 },
    { maisonKm: 10 },
    { need: null },
  ]
  expect(new Set(rules.map(named)).size).toBe(rules.length)
})
it('la règle de départ n’allonge pas le nom', () => {
  expect(ruleName(ruleParams.fallback)).toBe('')
})
