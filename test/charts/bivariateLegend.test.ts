// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import BivariateLegend from '@/charts/BivariateLegend.vue'
import { t } from '@/i18n'

const shown = (counts: { cells: number[][]; missing: number; marked: number } | undefined) =>
  mount(BivariateLegend, {
    props: { level: 'bassin', vintage: '2023', counts, waiting: t.common.loading, theme: 'light' },
  })
const cellsOf = (wrapper: ReturnType<typeof shown>) => wrapper.findAll('tbody td').map((cell) => cell.text())

it('counts that have not come are awaited, not 0', () => {
  const wrapper = shown(undefined)
  expect(cellsOf(wrapper)).toEqual(Array(9).fill(''))
  expect(wrapper.findAll('li').map((line) => line.text())).toEqual([t.common.loading, t.common.loading])
  expect(wrapper.html()).not.toMatch(/0 bassin/)
})

it('a count of 0 that has come is said', () => {
  const row = [0, 1, 2]
  expect(cellsOf(shown({ cells: [row, row, row], missing: 0, marked: 0 }))).toEqual(
    [row, row, row].flat().map(String),
  )
})
