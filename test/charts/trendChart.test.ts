import { describe, expect, it } from 'vitest'
import { trendChart } from '@/charts/trendChart'
import { renderSvg } from '@/domain/svg'

const YEARS = [2015, 2022, 2023, 2024]
const drawn = (width: number) => {
  const series = [
    { name: 'Ambert', strong: true, values: [3.02, 2.1, 1.98, 'not-published' as const] },
    { name: 'France', strong: false, values: [4.07, 3.79, 3.74, 3.72] },
  ]
  const { node } = trendChart(series, YEARS, { format: (value) => value.toFixed(2) }, width)
  return renderSvg(node)
}

describe('the last value of a line over the years', () => {
  it('has its year, that of the last year as that of another: the page gives the figure of a third', () => {
    expect(drawn(440)).toContain('Ambert 1.98 (2023)')
    expect(drawn(440)).toContain('France 3.72 (2024)')
  })
  it('stands alone where there is no room for a year', () => {
    expect(drawn(260)).toContain('>France 3.72<')
  })
})
