import { describe, expect, it } from 'vitest'
import { scatterPlot } from '@/charts/scatterPlot'

const frame = { left: 40, right: 400, top: 20, bottom: 300 }

describe('a few named points', () => {
  it('lie true to the axes, which end on round values', () => {
    const { points, xTicks, yTicks } = scatterPlot(
      [
        { id: 'a', label: 'A', x: 1, y: 34 },
        { id: 'b', label: 'B', x: 4, y: 49 },
      ],
      frame,
    )
    expect(xTicks[0]).toEqual({ value: 1, at: 40 })
    expect(xTicks[xTicks.length - 1]).toEqual({ value: 4, at: 400 })
    expect(yTicks[0]?.value).toBeLessThanOrEqual(34)
    expect(points[0]?.x).toBe(40)
    expect(points[1]?.x).toBe(400)
    expect(points[0]?.y).toBeGreaterThan(points[1]?.y ?? 0)
  })
  it('have names that neither meet nor leave the frame', () => {
    const near = ['Bourgogne-Franche-Comté', 'Pays de la Loire', 'Normandie'].map((label, k) => ({
      id: label,
      label,
      x: 3.44 + k * 0.05,
      y: 34 + k,
    }))
    const { points } = scatterPlot(
      [...near, { id: 'far', label: 'Centre-Val de Loire', x: 2.9, y: 38 }],
      frame,
    )
    const boxes = points.map(({ label, labelX, labelY, anchor }) => {
      const width = label.length * 7.2
      const left = { start: labelX, end: labelX - width, middle: labelX - width / 2 }[anchor]
      return { left, right: left + width, top: labelY - 12, bottom: labelY + 3 }
    })
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(frame.left - 1)
      expect(box.right).toBeLessThanOrEqual(frame.right + 1)
    }
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
      }),
    )
  })
  it('may be none, or one', () => {
    expect(scatterPlot([], frame)).toMatchObject({ points: [], xTicks: [], yTicks: [] })
    const [point] = scatterPlot([{ id: 'a', label: 'A', x: 3, y: 3 }], frame).points
    expect(Number.isFinite(point?.x)).toBe(true)
  })
})
