import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { territoryFeatures, type TerritoryFeature } from '@/analysis/decodeBoundaries'
import { partsOf } from '@/analysis/locate'
import type { Boundaries } from '@/schema/boundaries'
import { FIRST_DRAWN } from '@/schema/level'
import type { Communes } from '@/schema/communes'
import { readInputs } from '../../../scripts/sources/readInputs'
import { dissolveTerritories } from '../../../scripts/steps/boundaries/dissolve'
import { buildGeography } from '../../../scripts/steps/geography'
import { stepLog } from '../../../scripts/steps/stepLog'

export function readData<T>(file: string): T {
  return JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as T
}

/** The bassins de vie as the page draws them. */
export function drawnBassins(): TerritoryFeature[] {
  return territoryFeatures(readData<Boundaries>('boundaries.json'), 'bassin').features
}

/** The bassins de vie in full detail, from the producers' files: what the pipeline simplifies. */
export async function detailedBassins(folder: string): Promise<TerritoryFeature[]> {
  const inputs = await readInputs(
    stepLog(() => undefined),
    folder,
    'data',
  )
  const { to2024 } = buildGeography(inputs)
  const territoriesOf = (polygon: string) => {
    const commune = inputs.cog.get(to2024(polygon) ?? '')
    return commune && { ...commune, epci: '' }
  }
  const { topology } = await dissolveTerritories(inputs.outlines.polygons, territoriesOf, FIRST_DRAWN)
  return feature(topology, topology.objects.bassin).features as TerritoryFeature[]
}

/** Mean number of vertices of a territory: what an exact test costs. */
export function meanVertices(features: readonly TerritoryFeature[]): number {
  const all = features.reduce((sum, { geometry }) => sum + partsOf(geometry).flat(2).length, 0)
  return Math.round(all / features.length)
}

/** Points scattered around the centres of real communes, up to some 10 km away: land, coasts and islands. Degrees. */
export function scatteredPoints(count: number, next: () => number): { lon: number[]; lat: number[] } {
  const { lon, lat } = readData<Communes>('communes.json')
  const points = { lon: [] as number[], lat: [] as number[] }
  for (let at = 0; at < count; at++) {
    const row = Math.floor(next() * lon.length)
    points.lon.push((lon[row] ?? 0) * 1e-4 + 0.2 * (next() - 0.5))
    points.lat.push((lat[row] ?? 0) * 1e-4 + 0.2 * (next() - 0.5))
  }
  return points
}
