import { geoMercator, geoPath } from 'd3-geo'
import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { svg, type SvgNode } from '@/domain/svg'
import { BoundariesSchema } from '@/schema/boundaries'
import { HOME_LEVEL } from '@/schema/level'
import { readJson } from '../../sources/readJson'

interface Place {
  name: string
  lon: number
  lat: number
}

const WIDTH = 420
const HEIGHT = 320
/** Degrees of latitude from the place to the map's edge: some 45 km. */
const REACH = 0.4

/** Reads the outlines once, and gives what draws a commune among its bassins, with the initiatives around it. */
export function placeMaps(boundaries: string) {
  let known: ReturnType<typeof territoryFeatures>['features'] | undefined
  /** @param pointed where the sender pointed @param others points of the catalogue; those out of the map are left out */
  return (place: Place, pointed: Place | null, others: readonly Place[]): SvgNode => {
    known ??= territoryFeatures(readJson(boundaries, BoundariesSchema), HOME_LEVEL).features
    const wide = REACH / Math.cos((place.lat * Math.PI) / 180)
    const corners = [-1, 1].map((side) => [place.lon + side * wide, place.lat + side * REACH])
    const box: [[number, number], [number, number]] = [
      [0, 0],
      [WIDTH, HEIGHT],
    ]
    const projection = geoMercator().fitExtent(box, { type: 'MultiPoint', coordinates: corners })
    projection.clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ])
    const path = geoPath(projection).digits(1)
    const at = ({ lon, lat }: Place) => projection([lon, lat]) ?? [0, 0]
    const dot = (one: Place, kind: string, r: number) => {
      const [cx, cy] = at(one)
      return svg('circle', { class: kind, cx, cy, r }, [svg('title', {}, [one.name])])
    }
    const near = others.filter(
      ({ lon, lat }) => Math.abs(lon - place.lon) < wide && Math.abs(lat - place.lat) < REACH,
    )
    const [x, y] = at(place)
    return svg(
      'svg',
      {
        ...{ viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: 'img' },
        'aria-label': `Carte : ${place.name} et ${near.length} initiatives du catalogue alentour`,
      },
      [
        ...known.flatMap((feature) => {
          const d = path(feature)
          return d ? [svg('path', { class: 'land', d })] : []
        }),
        ...near.map((one) => dot(one, 'other', 3.5)),
        dot(place, 'here', 7),
        ...(pointed ? [dot(pointed, 'pointed', 11)] : []),
        svg('text', { class: 'map-name', x: x + 11, y: y + 5 }, [place.name]),
      ],
    )
  }
}
