import type { Position } from 'geojson'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'

/** Heights at which a place for the name is looked for, as shares of the territory's, the middle first. */
const HEIGHTS = [0.5, 0.4, 0.6, 0.3, 0.7]
/** The middle is kept unless another height offers this much more room. */
const BETTER = 1.3

/** Where a territory's name fits best, degrees: the middle of the longest line across it, near its middle height. */
export function namePoint({ geometry }: TerritoryFeature): [lon: number, lat: number] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const rings = polygons.flat()
  const lats = rings.flat().map(([, lat = 0]) => lat)
  const [south, north] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))]
  let best = { at: [0, 0] as [number, number], length: 0 }
  for (const share of HEIGHTS) {
    const lat = south + share * (north - south)
    const cuts = rings.flatMap((ring) => crossings(ring, lat)).sort((a, b) => a - b)
    for (let k = 0; k + 1 < cuts.length; k += 2) {
      const [from = 0, to = 0] = [cuts[k], cuts[k + 1]]
      if (to - from > best.length * (best.length && share !== HEIGHTS[0] ? BETTER : 1))
        best = { at: [(from + to) / 2, lat], length: to - from }
    }
  }
  return best.at
}

/** Longitudes at which a ring crosses a latitude. */
function crossings(ring: readonly Position[], lat: number): number[] {
  return ring.flatMap(([x = 0, y = 0], k) => {
    const [fromX = 0, fromY = 0] = ring[k - 1] ?? [x, y]
    return fromY <= lat === y <= lat ? [] : [fromX + ((lat - fromY) / (y - fromY)) * (x - fromX)]
  })
}
