import { expect, it } from 'vitest'
import { wrapWords } from '@/charts/wrapWords'

it('cuts between words, never inside one', () => {
  expect(wrapWords('Ambert parmi tous les bassins', 11)).toEqual(['Ambert', 'parmi tous', 'les bassins'])
  expect(wrapWords('anticonstitutionnellement non', 5)).toEqual(['anticonstitutionnellement', 'non'])
  expect(wrapWords('', 5)).toEqual([])
})
