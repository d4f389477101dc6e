import { expect, test } from 'vitest'
import { drawAgreement } from '@/charts/drawAgreement'
import { renderSvg, svg } from '@/domain/svg'

const texts = { x: 'Officielle', y: 'Estimée', share: (value: number) => `${value * 100}` }
const { node } = drawAgreement(
  [{ name: 'Saugues', official: 0.5, modelled: 0.5, low: 0.25, high: 1 }],
  texts,
  300,
)
const drawn = renderSvg(svg('svg', {}, [node]))

test('a case whose estimate is right lies on the diagonal, its range drawn through it', () => {
  // The square goes from 44 to 284 px: half-way is 164, a quarter of the way 60 px.
  expect(drawn).toContain('cx="164"')
  const middle = Number(/cy="([\d.]+)"/.exec(drawn)?.[1])
  const [, from, to] = /M164\.0 ([\d.]+)V([\d.]+)"[^>]*stroke-width="2"/.exec(drawn)?.map(Number) ?? []
  expect(from).toBeCloseTo(middle + 60, 1)
  expect(to).toBeCloseTo(middle - 120, 1)
})

test('both axes are named, and so is the case', () => {
  for (const text of ['Officielle', 'Estimée', 'Saugues']) expect(drawn).toContain(text)
})
