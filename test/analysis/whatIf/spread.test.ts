import { expect, test } from 'vitest'
import { changeOf } from '@/analysis/whatIf/change'
import { indexPeople, peopleOf } from '@/analysis/whatIf/people'
import { spreadOf } from '@/analysis/whatIf/spread'
import { realPeople } from '../../support/realWhatIf'

/** Two bassins on the equator: A has its pole and a commune 11.1 km east, B its pole 0.1° farther; 1 step = 0.111 km. */
const two = indexPeople({
  bassin: ['A', 'B'],
  poleLon: [0, 200],
  poleLat: [0, 0],
  communes: [2, 1],
  lon: [0, 100, 0],
  lat: [0, 0, 0],
  people: [1000, 600, 300],
})

test('a GP’s consultations go to people by their weight, and none is lost', () => {
  const spread = spreadOf(two, 0)
  // 0.1° on a sphere of 6,371 km: 11.1195 km, 17.601 min; Φ(−3.8) ≈ 0.0001, Φ(−1.3004) = 0.0967, Φ(1.1996) = 0.8849.
  const near = (0.0001 + 0.0967 + 0.8849) / 3
  // 22.239 km, 33.5 min: too far. B has nothing.
  expect(spread?.bassin).toBe(0)
  expect(spread?.elsewhere).toEqual([])
  expect(spread?.kept.central).toBe(1)
  const from = spreadOf(two, 1)
  const total = 600 + near * 1000 + near * 300
  expect(from?.kept.central).toBeCloseTo((600 + near * 1000) / total, 3)
  expect(from?.elsewhere).toEqual([{ bassin: 1, share: expect.closeTo((near * 300) / total, 3) as number }])
})

test('a place without anyone within reach has no spread, nor has one that does not exist', () => {
  const empty = indexPeople({ ...columns(), people: [0] })
  expect(spreadOf(empty, 0)).toBeNull()
  expect(spreadOf(empty, 9)).toBeNull()
})

const columns = () => ({ bassin: ['A'], poleLon: [0], poleLat: [0], communes: [1], lon: [0], lat: [0] })

test('asked twice, the same place gives the same range to the last digit', () => {
  expect(spreadOf(two, 1)).toEqual(spreadOf(two, 1))
})

const people = realPeople()
/** One GP of average activity, 4,555 consultations a year, in the pole of a bassin. */
function oneMore(code: string) {
  const bassin = people.bassins.indexOf(code)
  const spread = spreadOf(people, people.pole[bassin] ?? -1)
  if (!spread) throw new Error(`nothing for ${code}`)
  return changeOf(spread.kept, peopleOf(people, bassin), 9, { gps: 1, activity: 4555 })
}

/** Found apart, with another program on the same figures. */
test.each([
  ['Ambert', '63003', 0.23, 0.233],
  ['Saugues', '43234', 0.97, 1.176],
  ['Mondoubleau', '41143', 0.53, 0.921],
  ['Creil', '60175', 0.03, 0.043],
])('one more GP in %s raises the mean of its bassin as the study found', (_, code, gain, cap) => {
  const change = oneMore(code)
  expect(change?.central).toBeCloseTo(gain, 2)
  expect(change?.cap).toBeCloseTo(cap, 3)
})

test('the range holds the central change and never passes the cap, in one bassin out of ten', () => {
  const wrong = people.bassins.filter((_, bassin) => {
    if (bassin % 10) return false
    const spread = spreadOf(people, people.pole[bassin] ?? -1)
    if (!spread) return false
    const { central, low, high } = spread.kept
    const whole = spread.elsewhere.reduce((sum, { share }) => sum + share, central)
    return low > central + 0.02 || high < central - 0.12 || high > 1 || Math.abs(whole - 1) > 1e-9
  })
  expect(wrong).toEqual([])
})
