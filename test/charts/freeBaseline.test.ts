import { describe, expect, it } from 'vitest'
import { freeBaseline, freeSpot } from '@/charts/freeBaseline'

const line = (...ys: [number, number]) => ({
  path: '',
  label: null,
  dots: ys.map((y, k) => ({ x: 100 * k, y, value: 0, year: 2015 + k })),
})

describe('the first figure of a line', () => {
  it('stands over its dot where nothing else passes', () => {
    expect(freeBaseline([line(50, 60)], 50, [6, 40])).toBe(42)
  })
  it('goes under where another line is just above', () => {
    expect(freeBaseline([line(50, 50), line(40, 40)], 50, [6, 40])).toBe(68)
  })
  it('goes further where lines pass on both sides, as over the Puy-de-Dôme', () => {
    const lines = [line(50, 52), line(44, 66), line(58, 80)]
    const at = freeBaseline(lines, 50, [6, 40])
    for (const { dots } of lines)
      for (const x of [6, 40]) {
        const [start, end] = dots
        const y = start!.y + (x / 100) * (end!.y - start!.y)
        expect(y < at - 10 || y > at, `${y} beside ${at}`).toBe(true)
      }
  })
})

describe('the name of a limit', () => {
  const spot = (from: number, y: number) => ({ from, to: from + 30, y })
  it('goes along its line to where no curve passes', () => {
    // The curve is at the height of the name on the left, and far from it on the right.
    expect(freeSpot([line(48, 0)], [spot(4, 50), spot(66, 50)])).toEqual(spot(66, 50))
  })
  it('stays where it is first tried when nothing is better', () => {
    expect(freeSpot([line(48, 48)], [spot(4, 50), spot(66, 50)])).toEqual(spot(4, 50))
  })
})
