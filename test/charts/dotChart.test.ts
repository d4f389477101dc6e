import { describe, expect, it } from 'vitest'
import { textWidth } from '@/catalog/press/printText'
import { dotChart, type DotSeriesRow } from '@/charts/dotChart'
import type { SvgNode } from '@/domain/svg'

const row = (id: string, note: string): DotSeriesRow => ({
  ...{ id, note, label: 'Éloignés des soins', values: [14.5, 1.2], absent: '' },
  format: String,
})
const LONG =
  '% des habitants à plus de 20 min par la route d’au moins un service, ANCT, Observatoire des territoires, 2023'

/** Rows of the drawing: where each starts, its own texts, and where its axis is. */
function rowsOf(node: SvgNode) {
  const groups = node.children.filter(
    (child): child is SvgNode => typeof child !== 'string' && child.name === 'g',
  )
  const placed = (group: SvgNode) =>
    (/translate\(([\d.]+) ([\d.]+)\)/.exec(String(group.attributes['transform'])) ?? []).slice(1).map(Number)
  return groups.map((group) => {
    const inside = group.children.filter((child): child is SvgNode => typeof child !== 'string')
    const texts = inside
      .filter(({ name }) => name === 'text')
      .map(({ attributes, children }) => ({
        y: Number(attributes['y']),
        width: textWidth(String(children[0]), Number(attributes['font-size'])),
      }))
    const [left = 0, top = 0] = placed(inside.find(({ name }) => name === 'g') ?? group)
    return { top: placed(group)[1] ?? 0, texts, axis: { left, top } }
  })
}

describe('a chart of points, a row for each indicator', () => {
  it('keeps long words beside the axis, and the next row below them', () => {
    const [first, second] = rowsOf(
      dotChart([row('a', LONG), row('b', '%')], ['Ambert', 'France'], false, 620).node,
    )
    expect(first?.texts.length).toBeGreaterThan(3)
    for (const { width } of first?.texts ?? []) expect(width).toBeLessThan(first?.axis.left ?? 0)
    const lowest = Math.max(...(first?.texts ?? []).map(({ y }) => y))
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeGreaterThan(lowest)
  })

  it('keeps them above the axis, and within the drawing, where there is no room beside it', () => {
    const [first] = rowsOf(dotChart([row('a', LONG)], ['Ambert', 'France'], false, 340).node)
    for (const { width } of first?.texts ?? []) expect(width).toBeLessThanOrEqual(340)
    // Values stand 11 px above the axis, in letters of 13.
    const lowest = Math.max(...(first?.texts ?? []).map(({ y }) => y))
    expect((first?.axis.top ?? 0) - 11 - 13).toBeGreaterThanOrEqual(lowest)
  })
})
