import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { pick } from '@/map/pick'
import { fillLayerId } from '@/map/styleState'

/** As MapLibre does, it refuses to be asked of a layer that it does not have; each layer shows one feature. */
const mapWith = (layers: Record<string, object>) =>
  ({
    getLayer: (id: string) => layers[id],
    queryRenderedFeatures: (_: unknown, asked: { layers: string[] }) =>
      asked.layers.map((id) => {
        if (!layers[id]) throw new Error(`The layer '${id}' does not exist in the map's style`)
        return layers[id]
      }),
  }) as unknown as MapLibreMap
const codeOf = (row: number) => ['63003', '63004'][row]
const event = { point: { x: 10, y: 10 } } as MapMouseEvent

describe('pick', () => {
  it('finds nothing on a map that has no layer yet', () => {
    expect(pick(mapWith({}), 'departement', event, codeOf)).toBeNull()
  })

  it('finds the territory where symbols are still to come', () => {
    const map = mapWith({ [fillLayerId('departement')]: { properties: { code: '2A' } } })
    expect(pick(map, 'departement', event, codeOf)).toEqual({ kind: 'territory', code: '2A' })
  })

  it('knows a commune by its row', () => {
    const map = mapWith({ [fillLayerId('commune')]: { id: 1, properties: {} } })
    expect(pick(map, 'commune', event, codeOf)).toEqual({ kind: 'territory', code: '63004' })
    expect(
      pick(mapWith({ [fillLayerId('commune')]: { id: 7, properties: {} } }), 'commune', event, codeOf),
    ).toBeNull()
  })

  it('finds a symbol before the territory under it', () => {
    const map = mapWith({
      [fillLayerId('departement')]: { properties: { code: '2A' } },
      maisons: { source: 'facilities', properties: { code: '2A004' } },
    })
    expect(pick(map, 'departement', event, codeOf)).toEqual({ kind: 'facility', code: '2A004' })
  })
})
