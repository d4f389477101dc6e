import mapshaper from 'mapshaper'
import type { CommunePolygon } from '../../sources/communePolygons'

/** Communes as rings of shared arcs, in degrees. */
export interface CommuneTopology {
  arcs: readonly (readonly (readonly [number, number])[])[]
  /** By the code of each commune: its rings, made of arcs, `~arc` being one run backwards. */
  rings: ReadonlyMap<string, readonly (readonly number[])[]>
}

interface Written {
  arcs: [number, number][][]
  objects: Record<string, { geometries: { type: string; id: string; arcs: number[][] | number[][][] }[] }>
}

/**
 * Some 120 m between the points that are kept, as in the outlines of the other levels: a px is 100 m wide at the zoom of the
 * tiles. Half as much would weigh twice as much.
 */
const SIMPLIFY = 'weighted weighting=0.5 interval=120 keep-shapes'

/**
 * The topology of communes: arcs are thinned, not polygons, so neighbours stay joined.
 * @param polygons with the codes of communes; those of one code are united
 */
export async function communeTopology(polygons: readonly CommunePolygon[]): Promise<CommuneTopology> {
  const features = polygons.map(({ code, geometry }) => ({ type: 'Feature', properties: { code }, geometry }))
  const commands = [
    '-i communes.json',
    '-dissolve code',
    // Taken apart meanwhile: mapshaper keeps the shape of each feature, not of each island of a feature.
    '-explode',
    `-simplify ${SIMPLIFY}`,
    '-o topology.json format=topojson no-quantization id-field=code',
  ]
  const output = await mapshaper.applyCommands(commands.join(' '), {
    'communes.json': { type: 'FeatureCollection', features },
  })
  return topologyOf(JSON.parse(String(output['topology.json'])) as Written)
}

function topologyOf({ arcs, objects }: Written): CommuneTopology {
  const rings = new Map<string, number[][]>()
  for (const { geometries } of Object.values(objects))
    for (const { id, type, arcs: own } of geometries) {
      const lines = (type === 'Polygon' ? own : own.flat()) as number[][]
      rings.set(id, [...(rings.get(id) ?? []), ...lines])
    }
  return { arcs, rings }
}
