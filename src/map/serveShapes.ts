import { addProtocol } from 'maplibre-gl'
import type { Boundaries } from '@/schema/boundaries'
import { SHAPES_PROTOCOL } from './buildStyle'
import { shapeTiles } from './shapeTiles'
import type { ShapeSource } from './styleState'

let cut: { of: Boundaries; tile: ReturnType<typeof shapeTiles> } | undefined

/** Lets maps ask for tiles of these boundaries from now on: each is cut when asked for, in a task of its own. */
export function serveShapes(boundaries: Boundaries) {
  if (cut?.of === boundaries) return
  const tile = shapeTiles(boundaries)
  cut = { of: boundaries, tile }
  addProtocol(SHAPES_PROTOCOL, ({ url }) => {
    const [source = '', z, x, y] = url.slice(`${SHAPES_PROTOCOL}://`.length).split('/')
    return Promise.resolve({ data: tile(source as ShapeSource, Number(z), Number(x), Number(y)) })
  })
}
