import type { FeatureCollection, Point } from 'geojson'

export type Points = FeatureCollection<Point>

export function collection(features: Points['features']): Points {
  return { type: 'FeatureCollection', features }
}

export function point(lon: number, lat: number, properties: object): Points['features'][number] {
  return {
    type: 'Feature',
    properties: { ...properties },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  }
}
