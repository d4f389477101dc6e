import * as v from 'valibot'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * `commune-tiles.json`: which vector tiles of communes there are, in `public/tiles/communes/z/x/y.pbf`, all of one zoom: nearer,
 * they are drawn larger. By column, the rows that have one: nothing is asked for where there is only sea. In each, the layer
 * `communes` has their shapes, whose ids are rows of the table of the level, and `names` their names, as points.
 */
export const CommuneTilesSchema = v.object({
  rows: v.record(v.string(), v.array(whole)),
  bytes: whole,
  /** Of all tiles, in the order of their paths. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})
export type CommuneTiles = v.InferOutput<typeof CommuneTilesSchema>

/** Where they are, beside the folder of data. */
export const COMMUNE_TILES = 'tiles/communes'
export const COMMUNE_ZOOM = 9
/** Names of the layers in a tile. */
export const COMMUNE_LAYERS = { shapes: 'communes', names: 'names' } as const
