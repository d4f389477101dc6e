import mapshaper from 'mapshaper'
import type { GenericSchema } from 'valibot'
import type { Boundaries } from '@/schema/boundaries'
import type { DrawnLevel } from '@/schema/level'
import { parse } from '@/schema/parse'
import type { DetailedTopology } from './dissolve'
import { orderArcs } from './orderArcs'

/**
 * Tried on the real shapes, gzip / commune centres in their bassin (99.69 % before any simplification): this one
 * 194 kB / 99.67 %; at 8 % 182 kB / 99.64 %; at 7 % 174 kB / 99.60 %; plain Visvalingam 6 % 167 kB / 99.62 %;
 * Douglas-Peucker 5 % 163 kB / 99.66 %. The last two are smaller and look it: spikes on the coast, broken lines in the
 * mountains. A weighting of 0.4 rather than 0.7 smooths less, and so keeps capes and estuaries.
 */
const SIMPLIFY = 'weighted weighting=0.4 percentage=10% keep-shapes'

/** A grid step of 120 m or less: under a pixel up to zoom 9, where one is 100 m wide. A grid ten times finer costs 60 kB. */
const QUANTIZATION = 1e5

/** Rocks smaller than this cannot be seen where the map is looked at; Île-de-Sein, 0.6 km², can. */
const LEAST_ISLAND = '0.3km2'

/**
 * The topology to draw: fewer points, whole coordinates. Arcs are simplified, not polygons, so neighbours stay joined.
 * The finest shapes are taken apart meanwhile, as mapshaper keeps the shape of each feature, not of each island of a feature.
 * @param kept the levels that the schema reads. A level apart is thinned among all, and then kept alone: its borders fall on
 * those of the others.
 */
export async function simplifyBoundaries<Kept extends Boundaries>(
  detailed: DetailedTopology,
  finest: DrawnLevel,
  kept: readonly DrawnLevel[],
  schema: GenericSchema<unknown, Kept>,
): Promise<Kept> {
  const levels = Object.keys(detailed.objects).join()
  const commands = [
    '-i detailed.json',
    `-filter-islands min-area=${LEAST_ISLAND} target=${levels}`,
    `-explode target=${finest}`,
    `-simplify ${SIMPLIFY}`,
    `-dissolve code target=${finest}`,
    `-sort code target=${levels}`,
    `-o boundaries.json target=${[...kept].reverse().join()} format=topojson quantization=${QUANTIZATION} id-field=code`,
  ]
  const output = await mapshaper.applyCommands(commands.join(' '), {
    // Millions of points are lent; what mapshaper makes its own, the lists of arcs and the records, are copies.
    'detailed.json': { ...detailed, objects: structuredClone(detailed.objects) },
  })
  const topology: unknown = JSON.parse(String(output['boundaries.json']))
  // The schema keeps what the product reads and drops the rest (box, properties).
  return orderArcs(parse(schema, topology, 'boundaries.json'))
}
