import { booleanPointInPolygon, pointOnFeature } from '@turf/turf'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import mapshaper from 'mapshaper'
import type { CommunePolygon } from '../../sources/communePolygons'
import type { Recode } from '../recode'

/**
 * Polygons of 2018 under the code of the commune of today that each belongs to. Where a commune of today has none, having been
 * part of another in 2018, that one is parted along the borders of 2026: its outer border stays the one of 2018, to the
 * point, so that no sliver opens between it and its neighbours.
 * @param polygons of 2018; @param recent those of 2026, which may not have all communes
 * @param today codes of the communes that are to have a shape
 * @returns the polygons, and the communes that no polygon shows
 */
export async function mendPolygons(
  polygons: readonly CommunePolygon[],
  recent: readonly CommunePolygon[],
  toToday: Recode,
  today: readonly string[],
): Promise<{ polygons: CommunePolygon[]; without: string[] }> {
  const recoded = polygons.flatMap((polygon) => {
    const code = toToday(polygon.code)
    return code === undefined ? [] : [{ ...polygon, code }]
  })
  const drawn = new Set(recoded.map(({ code }) => code))
  const news = new Map(recent.map((polygon) => [polygon.code, polygon]))
  const parts = new Map<string, CommunePolygon[]>()
  const without: string[] = []
  for (const code of today) {
    if (drawn.has(code)) continue
    const own = news.get(code)
    const whole = own && holderOf(own, recoded)
    if (!whole) without.push(code)
    else parts.set(whole, [...(parts.get(whole) ?? []), own])
  }
  const mended = [...parts].map(([whole, own]) => {
    const rest = news.get(whole)
    const area = recoded.filter(({ code }) => code === whole)
    return part(area, rest ? [...own, rest] : own)
  })
  const kept = recoded.filter(({ code }) => !parts.has(code))
  return { polygons: [...kept, ...(await Promise.all(mended)).flat()], without }
}

/** The commune of today whose polygons of 2018 hold a point of this one. */
function holderOf(own: CommunePolygon, among: readonly CommunePolygon[]): string | undefined {
  const inside = pointOnFeature(own.geometry)
  const near = among.filter(({ code }) => code.slice(0, 2) === own.code.slice(0, 2))
  return near.find(({ geometry }) => booleanPointInPolygon(inside, geometry))?.code
}

/**
 * Parts an area between communes. The two vintages of its outer border cross many times: each piece that is left between
 * them goes to the commune that it has the longest border with.
 */
async function part(
  area: readonly CommunePolygon[],
  own: readonly CommunePolygon[],
): Promise<CommunePolygon[]> {
  const commands = [
    '-i area.json own.json combine-files',
    '-dissolve target=area',
    '-clip area target=own',
    '-erase own target=area + name=left',
    '-explode target=left',
    '-each "code = null" target=left',
    '-merge-layers target=own,left force name=all',
    // Gives what has no code that of a neighbour, by the length of their border.
    '-target all',
    '-data-fill field=code',
    '-dissolve code',
    '-o all.json format=geojson',
  ]
  const output = await mapshaper.applyCommands(commands.join(' '), {
    'area.json': JSON.stringify(collection(area)),
    'own.json': JSON.stringify(collection(own)),
  })
  const all = JSON.parse(String(output['all.json'])) as FeatureCollection<
    Polygon | MultiPolygon,
    { code: string }
  >
  return all.features.map(({ properties: { code }, geometry }) => ({
    code,
    name: own.find((polygon) => polygon.code === code)?.name ?? '',
    geometry,
  }))
}

const collection = (polygons: readonly CommunePolygon[]) => ({
  type: 'FeatureCollection',
  features: polygons.map(({ code, geometry }) => ({ type: 'Feature', properties: { code }, geometry })),
})
