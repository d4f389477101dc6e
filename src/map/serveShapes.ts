import { addProtocol } from 'maplibre-gl'
import type { Boundaries } from '@/schema/boundaries'
import { SHAPES_PROTOCOL } from './buildStyle'
import { shapeTiles } from './shapeTiles'
import type { ShapeSource } from './styleState'

let served: Boundaries | undefined
/** What was cut before is kept: boundaries come back with their level. */
const cut = new WeakMap<Boundaries, ReturnType<typeof shapeTiles>>()

/** Lets maps ask for tiles of these boundaries from now on: each is cut when asked for. */
export function serveShapes(boundaries: Boundaries) {
  if (served === boundaries) return
  const tile = cut.get(boundaries) ?? shapeTiles(boundaries)
  cut.set(boundaries, tile)
  served = boundaries
  addProtocol(SHAPES_PROTOCOL, async ({ url }) => {
    const [source, z, x, y] = url.slice(`${SHAPES_PROTOCOL}://`.length).split('/')
    return { data: await tile(source as ShapeSource, Number(z), Number(x), Number(y)) }
  })
}
