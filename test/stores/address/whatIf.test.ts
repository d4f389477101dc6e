import { expect, test } from 'vitest'
import { defineParams } from '@/stores/address/params'
import { whatIfParam } from '@/stores/address/whatIf'

const params = defineParams({ whatIf: whatIfParam })

test.each([
  ['1', { gps: 1, activity: 4500, commune: null }],
  ['-2:5000', { gps: -2, activity: 5000, commune: null }],
  ['5:3500:43112', { gps: 5, activity: 3500, commune: '43112' }],
  ['1::2A004', { gps: 1, activity: 4500, commune: '2A004' }],
])('etsi=%s is read, and written as it was', (etsi, whatIf) => {
  expect(params.read({ etsi })).toEqual({ state: { whatIf }, problems: [] })
  expect(params.write({ whatIf })).toEqual({ etsi })
})

test.each(['0', '6', '1.5', 'un', '1:3400', '1:4550', '1:4500:Lyon', '1:4500:43112:2', ''])(
  'etsi=%s supposes nothing, and is told',
  (etsi) => {
    const { state, problems } = params.read({ etsi })
    expect(state).toEqual({ whatIf: null })
    expect(problems.map(({ param }) => param)).toEqual(['etsi'])
  },
)
