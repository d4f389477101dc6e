import type { FeatureCollection, Geometry } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { nextTask } from '@/domain/turns'
import type { SourceName } from './styleState'

/** Data of the map's sources; one that is absent stays as it is. Replace an object to change what is drawn. */
export type SourceData = Partial<Record<SourceName, FeatureCollection<Geometry>>>

/**
 * Gives the map the sources whose object is not the one given before, each in a task of its own: copying the polygons
 * of a level to MapLibre's worker takes long enough to be felt.
 * @param wanted asked before each: what changes meanwhile is taken as it is by then
 */
export function sourceFeed(map: MapLibreMap, wanted: () => SourceData) {
  const given: SourceData = {}
  let feeding = false

  const changed = () =>
    (Object.entries(wanted()) as [SourceName, FeatureCollection | undefined][]).find(
      ([name, data]) => data && data !== given[name],
    )

  /** Settles at once when another call is under way: that one takes care of everything. */
  async function feed(): Promise<void> {
    if (feeding) return
    feeding = true
    for (let next = changed(); next; next = changed()) {
      const [name, data] = next
      if (!data) break
      given[name] = data
      void map.getSource<GeoJSONSource>(name)?.setData(data)
      await nextTask()
    }
    feeding = false
  }
  /** Whether everything wanted has been given. */
  const complete = () => !feeding

  return { feed, complete }
}
