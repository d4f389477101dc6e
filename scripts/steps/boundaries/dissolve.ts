import { byLevel, type DrawnLevel } from '@/schema/level'
import mapshaper from 'mapshaper'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { CommunePolygon } from '../../sources/communePolygons'

/** Full-detail territories on one shared topology: a border is stored once, whoever it separates. */
export type DetailedTopology = Topology<Record<DrawnLevel, GeometryCollection<{ code: string }>>>

export interface Dissolved {
  topology: DetailedTopology
  /** Polygons that lead to no commune, codes. */
  unmatched: string[]
}

/**
 * Unites commune polygons of 2018 into territories. All levels asked for come from the same polygons in the same dataset, so
 * that their borders coincide to the point.
 * @param territoryOf the territory of each level that a polygon goes to, by its code; '' where it goes to none
 */
export async function dissolveTerritories(
  polygons: readonly CommunePolygon[],
  territoryOf: (polygon: string) => Readonly<Record<DrawnLevel, string>> | undefined,
  levels: readonly DrawnLevel[],
): Promise<Dissolved> {
  const unmatched: string[] = []
  const features = polygons.flatMap(({ code, geometry }) => {
    const codes = territoryOf(code)
    if (!codes) {
      unmatched.push(code)
      return []
    }
    return { type: 'Feature', properties: byLevel((level) => codes[level], levels), geometry }
  })
  // Finest first: the order of the layers decides that of the arcs.
  const layers = [...levels].reverse()
  const commands = [
    '-i communes.json',
    ...layers.flatMap((level) => [
      `-dissolve ${level} target=communes + name=${level}`,
      `-each "code = ${level}, delete this.properties.${level}" target=${level}`,
      `-filter "code !== ''" target=${level}`,
      `-sort code target=${level}`,
    ]),
    `-o detailed.json target=${layers.join()} format=topojson no-quantization`,
  ]
  const output = await mapshaper.applyCommands(commands.join(' '), {
    'communes.json': { type: 'FeatureCollection', features },
  })
  return { topology: JSON.parse(String(output['detailed.json'])) as DetailedTopology, unmatched }
}
