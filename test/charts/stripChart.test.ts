import { describe, expect, it } from 'vitest'
import { textWidth } from '@/catalog/press/printText'
import { stripChart, type StripRow } from '@/charts/stripChart'
import type { SvgNode } from '@/domain/svg'

const row = (id: string, source: string): StripRow => ({
  ...{ id, label: 'Renoncement aux soins (données apportées)', lines: ['pour 1 000 habitants', source] },
  ...{ values: [2, 4, 8], own: { name: 'Ain', value: 4, text: 'Ain 4' }, references: [] },
  ...{ rank: ['Premier quart', '1er sur 3'], format: String },
})
const LONG = 'Données apportées : Observatoire régional de la santé et agence régionale, enquête de 2023'

/** Rows of the drawing: where each starts, the texts on its left, and where its strip is. */
function rowsOf(node: SvgNode) {
  const nodes = (of: SvgNode) => of.children.filter((child): child is SvgNode => typeof child !== 'string')
  const placed = (of: SvgNode) =>
    (/translate\(([\d.]+) ([\d.]+)\)/.exec(String(of.attributes['transform'])) ?? []).slice(1).map(Number)
  return nodes(node).map((group) => {
    const texts = nodes(group)
      .filter(({ name, attributes }) => name === 'text' && attributes['x'] === 0)
      .map(({ attributes, children }) => ({
        y: Number(attributes['y']),
        width: textWidth(String(children[0]), Number(attributes['font-size'])),
      }))
    const [left = 0, top = 0] = placed(nodes(group).find(({ name }) => name === 'g') ?? group)
    return { top: placed(group)[1] ?? 0, texts, strip: { left, top } }
  })
}

describe('strips, one below the other', () => {
  it('keep a long name and source beside the strip, and the next row below them', () => {
    const { node, height } = stripChart([row('a', LONG), row('b', 'ARS')], 900)
    const [first, second] = rowsOf(node)
    expect(first?.texts.length).toBeGreaterThan(4)
    for (const { width } of first?.texts ?? []) expect(width).toBeLessThan(first?.strip.left ?? 0)
    const lowest = Math.max(...(first?.texts ?? []).map(({ y }) => y))
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeGreaterThan(lowest)
    expect(height).toBeGreaterThan((second?.top ?? 0) + 66)
  })
  it('keep them above the strip and within the drawing on a phone', () => {
    const [first] = rowsOf(stripChart([row('a', LONG)], 340).node)
    const words = first?.texts.slice(0, -1) ?? []
    expect(words.length).toBeGreaterThan(2)
    for (const { width } of words) expect(width).toBeLessThanOrEqual(340)
    // The value stands 8 px above the strip, in letters of 13.
    expect((first?.strip.top ?? 0) - 8 - 13).toBeGreaterThanOrEqual(Math.max(...words.map(({ y }) => y)))
  })
  it('are as high as before where words are short', () => {
    const short = { ...row('a', 'Drees, 2023'), label: 'Accès' }
    expect(stripChart([short, short], 900).height).toBe(136)
    expect(stripChart([short, short], 340).height).toBe(268)
  })
})
