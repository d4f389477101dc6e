import { union } from '@turf/turf'
import { describe, expect, it, vi } from 'vitest'
import { mendShape } from '@/analysis/perimeter/mendShape'
import { perimeterShape } from '@/analysis/perimeter/perimeterShape'
import { attributesOf, type PerimeterSource } from '@/domain/perimeter'
import { square } from '../../support/shapes'

vi.mock('@turf/turf', { spy: true })

const source = (...geometries: unknown[]): PerimeterSource => ({
  format: 'geojson',
  layers: [
    {
      name: '',
      declared: null,
      features: geometries.map((geometry, at) => ({ at: `n° ${at + 1}`, attributes: [], geometry })),
    },
  ],
  aside: [],
})

describe('the shape of what is chosen in a file', () => {
  it('does not look again, at each choice, at what is not chosen', () => {
    let looks = 0
    const other = {
      type: 'Polygon',
      get coordinates() {
        looks++
        return [square(9, 42, 0.3)]
      },
    }
    const file = source({ type: 'Polygon', coordinates: [square(3, 45, 1)] }, other)
    perimeterShape(file, new Set([0]), null)
    const first = looks
    expect(perimeterShape(file, new Set([0]), null)).toHaveProperty('shape')
    expect(looks).toBe(first)
  })

  it('is refused for its vertices, not broken, where one geometry has very many polygons', () => {
    const polygon = [square(3, 45, 1)]
    const coordinates = Array.from({ length: 150_000 }, () => polygon)
    expect(perimeterShape(source({ type: 'MultiPolygon', coordinates }), new Set([0]), null)).toMatchObject({
      problem: { kind: 'too-many-vertices', count: 150_000 * polygon.flat().length },
    })
  })

  it('keeps polygons as they are where they cannot be joined', () => {
    vi.mocked(union).mockImplementationOnce(() => {
      throw new Error('Unable to complete output ring')
    })
    const shape = [[square(3, 45, 1)], [square(9, 42, 0.3)]]
    expect(mendShape(shape)).toEqual({ shape, holes: 0, crossings: 0 })
  })

  it('has no more than a hundred attributes an object', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`champ ${at}`, at]))
    expect(attributesOf(many)).toHaveLength(100)
  })
})
