import { addProtocol } from 'maplibre-gl'
import type { Boundaries } from '@/schema/boundaries'
import { COMMUNE_ZOOM } from '@/schema/communeTiles'
import { COMMUNE_LEVEL } from '@/schema/level'
import { SHAPES_PROTOCOL } from './buildStyle'
import { communeTile } from './serveCommunes'
import { shapeTiles } from './shapeTiles'
import type { ShapeSource } from './styleState'

let served: Boundaries | undefined
/** What was cut before is kept: boundaries come back with their level. */
const cut = new WeakMap<Boundaries, ReturnType<typeof shapeTiles>>()

/**
 * Lets maps ask for tiles of these boundaries from now on: each is cut when asked for. Near enough, communes are in tiles of
 * the pipeline; without one, what there is of them stands in.
 */
export function serveShapes(boundaries: Boundaries) {
  if (served === boundaries) return
  const tile = cut.get(boundaries) ?? shapeTiles(boundaries)
  cut.set(boundaries, tile)
  served = boundaries
  addProtocol(SHAPES_PROTOCOL, async ({ url }, { signal }) => {
    const [source, ...place] = url.slice(`${SHAPES_PROTOCOL}://`.length).split('/')
    const [z = 0, x = 0, y = 0] = place.map(Number)
    const near = source === COMMUNE_LEVEL && z >= COMMUNE_ZOOM
    const made = near ? await communeTile(z, x, y, signal) : undefined
    return { data: made ?? (await tile(source as ShapeSource, z, x, y)) }
  })
}
