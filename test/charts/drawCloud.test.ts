import { describe, expect, it } from 'vitest'
import { drawCloud } from '@/charts/drawCloud'
import { renderSvg } from '@/domain/svg'

const texts = { xTitle: 'Lits', yTitle: 'Délai', xText: String, yText: String }
const many = Array.from({ length: 5000 }, (_, k) => ({ x: k, y: k % 50 }))

describe('a cloud of points', () => {
  it('is one shape however many they are, with what its axes say', () => {
    const svg = renderSvg(drawCloud(many, null, texts, 380, 300).node)
    expect(svg.match(/h0/g)).toHaveLength(5000)
    expect(svg.match(/<path/g)?.length).toBeLessThan(20)
    expect(svg).toContain('Lits')
    expect(svg).toContain('Délai')
  })
  it('names the one that is chosen, inside the frame', () => {
    const chosen = { x: 4999, y: 49, label: 'Ambert' }
    const svg = renderSvg(drawCloud(many, chosen, texts, 380, 300).node)
    expect(svg).toMatch(/text-anchor="end"[^>]*>Ambert/)
  })
  it('of nothing has no point', () => {
    expect(renderSvg(drawCloud([], null, texts, 380, 300).node)).not.toContain('h0')
  })
})
