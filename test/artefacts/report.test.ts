import { expect, it } from 'vitest'
import { parse } from '@/schema/parse'
import { ReportSchema } from '@/schema/report'
import { readJson } from '../support/readJson'

it('a register of one région is set against the facilities of its own départements alone', () => {
  const { sections } = parse(ReportSchema, readJson('report.json'), 'report.json')
  const notes = sections.find(({ id }) => id === 'maisons-finess')?.items.map(({ note }) => note) ?? []
  expect(notes.length).toBeGreaterThan(0)
  expect(notes.filter((note) => note?.startsWith('0 selon'))).toEqual([])
})
