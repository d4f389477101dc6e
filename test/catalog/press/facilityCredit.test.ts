import { expect, it } from 'vitest'
import { creditColumns } from '@/catalog/press/creditColumns'
import { facilityCredit } from '@/catalog/press/facilityCredit'
import { publishedFigures } from '../../support/publishedFigures'

const { credits } = publishedFigures()
const separator = /\s;\s/

it('two lists of one producer are told apart by their years, and no source is said twice', () => {
  const named = facilityCredit(credits).source.split(separator)
  expect(named.filter((name) => name.startsWith('Drees, SAE'))).toHaveLength(2)
  expect(new Set(named).size).toBe(named.length)
})

it('a column of addresses holds each once', () => {
  const [, addresses] = creditColumns(() => facilityCredit(credits))
  const cell = String(addresses?.[1](0)).split(' ')
  expect(cell.length).toBeGreaterThan(1)
  expect(new Set(cell).size).toBe(cell.length)
})
