import { expect, it } from 'vitest'
import { roomAround, standsBeside, type Room } from '@/map/roomAround'

const around = (clientWidth: number, clientHeight: number, own?: Partial<Room>) =>
  roomAround({ clientWidth, clientHeight }, own)

it('a large map keeps room for the insets on its right', () => {
  expect(standsBeside({ width: 1080, height: 844 })).toBe(true)
  expect(around(1080, 844)).toEqual({ top: 24, bottom: 32, left: 24, right: 116 })
})

it('a map too narrow or too low for them in a column keeps it below', () => {
  for (const [width, height] of [
    [899, 844],
    [1006, 594],
  ] as const) {
    expect(standsBeside({ width, height })).toBe(false)
    expect(around(width, height)).toEqual({ top: 20, bottom: 132, left: 20, right: 20 })
  }
})

it('a phone’s map leaves the place of its panel and of its buttons, and none on the sides', () => {
  expect(around(390, 600)).toEqual({ top: 96, bottom: 180, left: 8, right: 8 })
})

it('a page keeps what it asks for in place of this, and the rest as it is', () => {
  expect(around(1080, 844, { left: 112 })).toEqual({ top: 24, bottom: 32, left: 112, right: 116 })
  expect(around(390, 600, { bottom: 24 })).toEqual({ top: 96, bottom: 24, left: 8, right: 8 })
})

it('a panel drawn up across the map leaves it what is above, unless that is nearly nothing', () => {
  const panel = (top: number) => [{ left: 0, top, right: 390, bottom: 600 }]
  const bottom = (top: number) => roomAround({ clientWidth: 390, clientHeight: 600 }, {}, panel(top)).bottom
  expect(bottom(460)).toBe(180)
  expect(bottom(280)).toBe(320)
  expect(bottom(50)).toBe(180)
})
