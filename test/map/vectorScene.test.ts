import { describe, expect, it } from 'vitest'
import { renderSvg } from '@/domain/svg'
import { vectorGround } from '@/map/vectorScene'
import type { VectorMap } from '@/map/vectorMap'

const map = (shapes: number): VectorMap => ({
  paths: Array.from({ length: shapes }, (_, at) => ({ code: String(at), d: 'M0 0h1v1z' })),
  draw: () => '',
  project: () => null,
  scale: { km: 10, px: 20 },
  width: 100,
  height: 40,
})
const ground = (shapes: number) =>
  renderSvg(vectorGround(map(shapes), new Map([['0', '#a00']]), new Set(), 'h'))

describe('territories of a small map', () => {
  it('have an edge between them', () => {
    expect(ground(100)).toMatch(/<path [^>]*data-code="0"[^>]*fill="#a00"[^>]*>/)
    expect(ground(100)).not.toContain('stroke="#a00"')
  })
  it('have their own colour to their edge where they are so many that edges would hide it', () => {
    expect(ground(101)).toContain('stroke="#a00"')
  })
})
