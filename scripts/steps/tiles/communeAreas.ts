import { rollup, sum } from 'd3-array'
import { polygonArea } from '@/analysis/polygonArea'
import { round } from '../round'
import type { CommunePolygon } from '../../sources/communePolygons'
import type { Commune } from '../communeTable'

/** km² of each commune, to the tenth below 100, from full-detail polygons. */
export function communeAreas(
  polygons: readonly CommunePolygon[],
  communes: readonly Pick<Commune, 'code'>[],
): number[] {
  const areas = rollup(
    polygons,
    (own) =>
      sum(own, ({ geometry: { type, coordinates } }) =>
        type === 'Polygon' ? polygonArea(coordinates) : sum(coordinates, polygonArea),
      ),
    ({ code }) => code,
  )
  return communes.map(({ code }) => {
    const area = areas.get(code) ?? 0
    return round(area, area < 100 ? 1 : 0)
  })
}
