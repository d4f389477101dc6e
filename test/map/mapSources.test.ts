import type { FeatureCollection } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, test } from 'vitest'
import { sourceFeed } from '@/map/mapSources'
import { collection, point } from '@/map/pointCollection'

const filled = (): FeatureCollection => collection([point(2, 48, {})])
const empty = (): FeatureCollection => collection([])

/** A map that writes down what its sources are given. */
function listeningMap() {
  const given: [string, unknown][] = []
  const map = {
    getSource: (name: string) => ({ setData: (data: unknown) => given.push([name, data]) }),
  } as unknown as MapLibreMap
  return { map, given, names: () => given.map(([name]) => name) }
}

describe('sources given to the map', () => {
  test('are given all at once, to be drawn at once, and told', () => {
    const { map, given } = listeningMap()
    const wanted = { outlines: filled(), place: filled(), towns: filled() }
    expect(sourceFeed(map)(wanted)).toEqual(['outlines', 'place', 'towns'])
    expect(given).toEqual(Object.entries(wanted))
  })

  test('are not given again while their object is the same', () => {
    const { map, names } = listeningMap()
    const feed = sourceFeed(map)
    const towns = filled()
    feed({ towns, outlines: filled() })
    expect(feed({ towns, outlines: filled() })).toEqual(['outlines'])
    expect(names()).toEqual(['towns', 'outlines', 'outlines'])
  })

  test('are given nothing only after something: they were made empty', () => {
    const { map, names } = listeningMap()
    const feed = sourceFeed(map)
    feed({ outlines: empty(), place: empty() })
    feed({ outlines: empty() })
    expect(names()).toEqual([])
    feed({ outlines: filled() })
    feed({ outlines: empty() })
    feed({ outlines: empty() })
    expect(names()).toEqual(['outlines', 'outlines'])
  })
})
