import type { FeatureCollection, Geometry } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { SourceName } from './styleState'

/** Data of the map's sources; one that is absent stays as it is. Replace an object to change what is drawn. */
export type SourceData = Partial<Record<SourceName, FeatureCollection<Geometry>>>

const holds = (data?: FeatureCollection) => data !== undefined && data.features.length > 0

/**
 * Gives what to call to give the map the sources whose object is not the one given before; a source is made empty, and
 * nothing is new only after something. It answers the names of those just given.
 */
export function sourceFeed(map: MapLibreMap): (wanted: SourceData) => SourceName[] {
  const given: SourceData = {}
  return (wanted) =>
    (Object.entries(wanted) as [SourceName, FeatureCollection][]).flatMap(([name, data]) => {
      if (data === given[name] || !(holds(data) || holds(given[name]))) return []
      given[name] = data
      void map.getSource<GeoJSONSource>(name)?.setData(data)
      return name
    })
}
