import { describe, expect, it } from 'vitest'
import { freePart, type Part } from '@/map/freePart'

const MAP = { width: 1000, height: 600 }
const POINT = { width: 1, height: 1 }
const SQUARE = { width: 5000, height: 5000 }
const box = (left: number, top: number, right: number, bottom: number): Part => ({ left, top, right, bottom })

describe('the free part of a map', () => {
  it('is all of it but a margin where nothing floats over it', () => {
    expect(freePart(MAP, [], SQUARE)).toEqual(box(48, 48, 952, 552))
    // A small map keeps a smaller one.
    expect(freePart({ width: 300, height: 100 }, [], SQUARE)).toEqual(box(12, 12, 288, 88))
  })

  it('is where the place shows largest: beside a legend for what is tall, above it for what is wide', () => {
    const legend = [box(0, 300, 250, 600)]
    expect(freePart(MAP, legend, { width: 100, height: 5000 })).toEqual(box(298, 48, 952, 552))
    expect(freePart(MAP, legend, { width: 5000, height: 100 })).toEqual(box(36, 36, 964, 264))
  })

  it('is the largest of those where the place shows as large as it may', () => {
    expect(freePart(MAP, [box(100, 0, 200, 600)], POINT)).toEqual(box(248, 48, 952, 552))
  })

  it('minds several boxes, and what of them lies outside the map', () => {
    const over = [box(-50, 400, 1100, 700), box(900, 10, 990, 150)]
    expect(freePart(MAP, over, SQUARE)).toEqual(box(48, 48, 852, 352))
  })

  it('is none where a panel hides the whole map', () => {
    expect(freePart(MAP, [box(0, 0, 1000, 600)], POINT)).toBeNull()
  })
})
