import { GROUND } from '@/catalog/palettes'
import { svg, type SvgNode } from '@/domain/svg'
import { mercatorHeight } from '../flatMercator'
import { FRANCE_BOUNDS } from '../extent'
import { drawPart, type MapSheet } from './drawPart'
import { hatchPattern } from './hatch'

/** Wide as the live map's France on an ordinary screen; tall as Mercator makes `FRANCE_BOUNDS`. */
const WIDTH = 800
const [WEST, SOUTH, EAST, NORTH] = FRANCE_BOUNDS
const HEIGHT = Math.round((WIDTH * (mercatorHeight(NORTH) - mercatorHeight(SOUTH))) / (EAST - WEST))
const HATCH = 'still-hatch'
const MANNER = { frame: FRANCE_BOUNDS, unit: 0.5, merged: true }

/**
 * The mainland as the live map shows France whole: same Mercator, and `FRANCE_BOUNDS` exactly as the edges of the
 * picture, so that one can take the other's place without a jump. Pure; also drawn at build time.
 * @param tolerance px that a line may stray from its border
 */
export function stillMap(map: MapSheet, tolerance = 1.6): SvgNode {
  const box = { x: 0, y: 0, width: WIDTH, height: HEIGHT }
  const { node } = drawPart(map, 'mainland', box, HATCH, { ...MANNER, tolerance })
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      overflow: 'visible',
    },
    [
      svg('defs', {}, [
        hatchPattern(
          HATCH,
          GROUND[map.theme],
          5 / { ...MANNER, tolerance }.unit,
          1.4 / { ...MANNER, tolerance }.unit,
        ),
      ]),
      node,
    ],
  )
}
