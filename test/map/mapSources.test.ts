import type { FeatureCollection } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, test } from 'vitest'
import { madeOnRead } from '@/analysis/decodeBoundaries'
import { sourceFeed, type SourceData } from '@/map/mapSources'
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
  test('are each given in a task of their own where they are great, and complete only at the end', async () => {
    const { map, names } = listeningMap()
    const wanted: SourceData = { bassin: filled(), borders: filled() }
    const { feed, complete } = sourceFeed(map, () => wanted)
    const done = feed()
    expect(names()).toEqual(['bassin'])
    expect(complete()).toBe(false)
    await done
    expect(names()).toEqual(['bassin', 'borders'])
    expect(complete()).toBe(true)
  })

  test('are given all at once where they are small, to be drawn at once, and told', () => {
    const { map, names } = listeningMap()
    const told: string[][] = []
    const wanted: SourceData = { outlines: filled(), place: filled(), towns: filled() }
    const { feed } = sourceFeed(
      map,
      () => wanted,
      (given) => given.length && told.push([...given]),
    )
    void feed()
    expect(names()).toEqual(['outlines', 'place', 'towns'])
    expect(told).toEqual([['outlines', 'place', 'towns']])
  })

  test('are not given again while their object is the same', async () => {
    const { map, names } = listeningMap()
    const wanted: SourceData = { bassin: filled(), outlines: filled() }
    const { feed } = sourceFeed(map, () => wanted)
    await feed()
    wanted.outlines = filled()
    await feed()
    expect(names()).toEqual(['outlines', 'bassin', 'outlines'])
  })

  test('are not read where they are great: some are made at each reading', async () => {
    const { map, names } = listeningMap()
    let readings = 0
    const bassin = madeOnRead(() => {
      readings++
      return []
    })
    const { feed, complete } = sourceFeed(map, () => ({ bassin }))
    await feed()
    expect(names()).toEqual(['bassin'])
    expect(complete()).toBe(true)
    expect(readings).toBe(0)
  })

  test('are given nothing only after something: they were made empty', async () => {
    const { map, names } = listeningMap()
    const wanted: SourceData = { outlines: empty(), place: empty() }
    const { feed } = sourceFeed(map, () => wanted)
    await feed()
    wanted.outlines = empty()
    await feed()
    expect(names()).toEqual([])
    wanted.outlines = filled()
    await feed()
    wanted.outlines = empty()
    await feed()
    wanted.outlines = empty()
    await feed()
    expect(names()).toEqual(['outlines', 'outlines'])
  })

  test('are taken as they are by then when they change on the way', async () => {
    const { map, given } = listeningMap()
    const latest = filled()
    const wanted: SourceData = { bassin: filled(), borders: filled() }
    const { feed } = sourceFeed(map, () => wanted)
    const done = feed()
    wanted.borders = latest
    await feed()
    await done
    expect(given.map(([name]) => name)).toEqual(['bassin', 'borders'])
    expect(given[1]?.[1]).toBe(latest)
  })

  test('wait for a map that wants nothing yet', async () => {
    const { map, names } = listeningMap()
    let ready = false
    const wanted: SourceData = { towns: filled() }
    const { feed } = sourceFeed(map, () => (ready ? wanted : {}))
    await feed()
    expect(names()).toEqual([])
    ready = true
    await feed()
    expect(names()).toEqual(['towns'])
  })
})
