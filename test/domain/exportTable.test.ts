import { expect, it } from 'vitest'
import { exportTable } from '@/domain/exportTable'

it('a table never leaves with two headings alike', () => {
  const { columns } = exportTable<number, string>(
    [
      ['nom', () => 'a'],
      ['La Réunion', () => 1],
      ['La Réunion', () => 2],
    ],
    [0],
  )
  expect(new Set(columns).size).toBe(3)
})
