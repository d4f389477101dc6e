import type { FeatureCollection } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, test } from 'vitest'
import { sourceFeed, type SourceData } from '@/map/mapSources'
import { nextTask } from '@/domain/turns'

const collection = (): FeatureCollection => ({ type: 'FeatureCollection', features: [] })

/** A map that writes down what its sources are given. */
function listeningMap() {
  const given: [string, unknown][] = []
  const map = {
    getSource: (name: string) => ({ setData: (data: unknown) => given.push([name, data]) }),
  } as unknown as MapLibreMap
  return { map, given, names: () => given.map(([name]) => name) }
}

describe('sources given to the map', () => {
  test('are each given in a task of their own, and complete only at the end', async () => {
    const { map, names } = listeningMap()
    const wanted: SourceData = { bassin: collection(), borders: collection() }
    const { feed, complete } = sourceFeed(map, () => wanted)
    const done = feed()
    expect(names()).toEqual(['bassin'])
    expect(complete()).toBe(false)
    await done
    expect(names()).toEqual(['bassin', 'borders'])
    expect(complete()).toBe(true)
  })

  test('are not given again while their object is the same', async () => {
    const { map, names } = listeningMap()
    const bassin = collection()
    const wanted: SourceData = { bassin, hovered: collection() }
    const { feed } = sourceFeed(map, () => wanted)
    await feed()
    wanted.hovered = collection()
    await feed()
    expect(names()).toEqual(['bassin', 'hovered', 'hovered'])
  })

  test('are taken as they are by then when they change on the way', async () => {
    const { map, given } = listeningMap()
    const latest = collection()
    const wanted: SourceData = { bassin: collection(), borders: collection() }
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
    const wanted: SourceData = { towns: collection() }
    const { feed } = sourceFeed(map, () => (ready ? wanted : {}))
    await feed()
    expect(names()).toEqual([])
    ready = true
    await Promise.all([feed(), nextTask()])
    expect(names()).toEqual(['towns'])
  })
})
