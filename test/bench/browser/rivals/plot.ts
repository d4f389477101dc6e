import * as Plot from '@observablehq/plot'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { FRANCE_BOUNDS } from '@/map/extent'
import { bassins, seen } from './bassins'

const [west, south, east, north] = FRANCE_BOUNDS
const { features, fills } = await bassins()
const corners = {
  type: 'MultiPoint',
  coordinates: [
    [west, south],
    [east, north],
  ],
} as const
const drawing = Plot.plot({
  width: innerWidth,
  height: innerHeight,
  projection: { type: 'mercator', domain: corners },
  marks: [
    Plot.geo(features, {
      fill: ({ properties }: TerritoryFeature) => fills.get(properties.code) ?? '#CCCCCC',
      stroke: '#FCFBF7',
      strokeWidth: 0.5,
    }),
  ],
})
document.getElementById('map')?.append(drawing)
seen()
