import type { FeatureCollection, Geometry } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { SourceName } from './styleState'

/** Data of the map's sources; one that is absent stays as it is. Replace an object to change what is drawn. */
export type SourceData = Partial<Record<SourceName, FeatureCollection<Geometry>>>

/** Gives the map the sources whose object is not the one given before. */
export function setSources(map: MapLibreMap, data: SourceData, before: SourceData): void {
  for (const [name, collection] of Object.entries(data) as [SourceName, FeatureCollection | undefined][]) {
    if (!collection || before[name] === collection) continue
    void map.getSource<GeoJSONSource>(name)?.setData(collection)
  }
}
