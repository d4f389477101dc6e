import { afterEach, describe, expect, it } from 'vitest'
import { enterBrought, withdrawBrought } from '@/catalog/broughtIndicator'
import { t } from '@/i18n'
import type { Brought } from '@/schema/brought'
import { mapParams } from '@/stores/address/map'
import { ruleParams } from '@/stores/address/rule'
import { tableParams } from '@/stores/address/table'
import { territoryParams } from '@/stores/address/territory'

const id = 'apporte-seuil1'
const OWN: Brought = {
  ...{ id, name: 'Délai', unit: 'jours', year: '2024', source: 'ARS', kind: 'rate', better: 'low' },
  ...{ wider: 'none', decimals: 0, level: 'bassin', readOn: '2026-11-28', codes: ['63003'], values: [12] },
}
afterEach(() => withdrawBrought(id))

describe('an address that names figures of another device', () => {
  const cases = [
    ['la carte', mapParams, { ind: id }],
    ['une colonne', tableParams, { col: `apl,${id}` }],
    ['un ordre', tableParams, { tri: `-${id}` }],
    ['un seuil', tableParams, { seuil: `apl<2.5,${id}>10` }],
    ['un croisement', tableParams, { croise: id }],
    ['un besoin', ruleParams, { aussi: `${id}:25` }],
    ['un chiffre à vérifier', territoryParams, { verifier: id }],
  ] as const
  for (const [what, params, query] of cases)
    it(`says that it does not hold them: ${what}`, () => {
      const reasons = params.read(query).problems.map(({ reason }) => reason)
      expect(reasons).toEqual([t.errors.reasons.broughtElsewhere])
    })

  it('says something else of what is wrong with those that are here', () => {
    enterBrought(OWN)
    expect(tableParams.read({ seuil: `${id}>10`, col: id, tri: id }).problems).toEqual([])
    const below = tableParams.read({ seuil: `${id}<-3.25` })
    expect(below).toMatchObject({
      problems: [],
      state: { thresholds: [{ indicator: id, operator: '<', limit: -3.25 }] },
    })
    expect(tableParams.read({ seuil: `${id}<--3` }).problems).toHaveLength(1)
    const [wrong] = tableParams.read({ seuil: `${id}=10` }).problems
    expect(wrong?.reason).not.toBe(t.errors.reasons.broughtElsewhere)
  })
})
