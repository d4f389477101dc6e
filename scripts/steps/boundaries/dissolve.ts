import { byLevel, DRAWN_LEVELS, type MapLevel } from '@/schema/level'
import mapshaper from 'mapshaper'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Commune2024 } from '../../sources/cog2024'
import type { CommunePolygon } from '../../sources/communePolygons'
import type { Recode } from '../recode'

/** Finest first: the order of the layers decides that of the arcs. */
const LAYERS = [...DRAWN_LEVELS].reverse()

/** Full-detail territories on one shared topology: a border is stored once, whoever it separates. */
export type DetailedTopology = Topology<Record<MapLevel, GeometryCollection<{ code: string }>>>

export interface Dissolved {
  topology: DetailedTopology
  /** Polygons that lead to no commune of 2024, codes. */
  unmatched: string[]
}

/**
 * Unites commune polygons of 2018 into bassins de vie, départements and régions, by INSEE's table of 2024.
 * All three come from the same polygons in the same dataset, so that their borders coincide to the point.
 */
export async function dissolveTerritories(
  polygons: readonly CommunePolygon[],
  cog: ReadonlyMap<string, Commune2024>,
  to2024: Recode,
): Promise<Dissolved> {
  const unmatched: string[] = []
  const features = polygons.flatMap(({ code, geometry }) => {
    const commune = cog.get(to2024(code) ?? '')
    if (!commune) {
      unmatched.push(code)
      return []
    }
    return { type: 'Feature', properties: byLevel((level) => commune[level], DRAWN_LEVELS), geometry }
  })
  const commands = [
    '-i communes.json',
    ...LAYERS.flatMap((level) => [
      `-dissolve ${level} target=communes + name=${level}`,
      `-each "code = ${level}, delete this.properties.${level}" target=${level}`,
      `-sort code target=${level}`,
    ]),
    `-o detailed.json target=${LAYERS.join()} format=topojson no-quantization`,
  ]
  const output = await mapshaper.applyCommands(commands.join(' '), {
    'communes.json': JSON.stringify({ type: 'FeatureCollection', features }),
  })
  return { topology: JSON.parse(String(output['detailed.json'])) as DetailedTopology, unmatched }
}
