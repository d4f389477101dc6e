import { expect, it } from 'vitest'
import { doctorParts } from '../../../scripts/steps/doctorParts'
import { commune } from '../support/commune'

const communes = ['12218', '14581', '01001', '49126'].map((code) => commune(code))
const isNewCode = (code: string) => code !== '01001'

it('a zero is a gap where the code is new and INSEE counts doctors there', () => {
  const sums = [{ doctors: 0, older: 0 }, { doctors: 0, older: 0 }, { doctors: 0, older: 0 }, null]
  const { parts, unpublished } = doctorParts(communes, sums, [4, 0, 3, 8], isNewCode)
  // 14581 has no doctor for INSEE either; 01001 kept its code: both zeros are true.
  expect(parts).toEqual([null, { doctors: 0, older: 0 }, { doctors: 0, older: 0 }, null])
  expect(unpublished).toEqual(['12218', '49126'])
})

it('a figure above zero stands, new code or not', () => {
  const sums = [{ doctors: 5, older: 2 }, null, null, null]
  expect(doctorParts(communes, sums, [4, 0, 0, 0], isNewCode).parts[0]).toEqual({ doctors: 5, older: 2 })
})
