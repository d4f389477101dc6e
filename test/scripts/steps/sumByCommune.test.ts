import { expect, it } from 'vitest'
import { sumByCommune } from '../../../scripts/steps/sumByCommune'
import { commune } from '../support/commune'

const toToday = (code: string) => ({ '13201': '13055', '13202': '13055', '98735': '98735' })[code]

it('adds arrondissements up, tells absent from zero, and lists what leads nowhere', () => {
  const rows = [
    { code: '13201', maisons: 2 },
    { code: '13202', maisons: 3 },
    { code: '98735', maisons: 1 },
    { code: '99999', maisons: 7 },
  ]
  const { sums, unmatched } = sumByCommune(rows, ['maisons'], [commune('13055'), commune('01001')], toToday)
  expect(sums).toEqual([{ maisons: 5 }, null])
  expect(unmatched.sort()).toEqual(['98735', '99999'])
})
