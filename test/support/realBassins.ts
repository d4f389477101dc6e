import { resolve } from 'node:path'
import { nearestPlaces } from '@/analysis/nearest'
import type { NeedFacts } from '@/analysis/needResponse'
import { comparableBassins, comparableColumns, type Likeness } from '@/catalog/comparable'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { IndicatorId, PublishedId } from '@/domain/indicatorIds'
import type { Value } from '@/domain/value'
import type { PublishedLevel } from '@/schema/level'
import { readArtefacts } from '../../scripts/checks/readArtefacts'

const { territories, attached, neighbours, values, initiatives, facilities } = readArtefacts(
  resolve('public/data'),
)
const { bassin } = territories

/** Figures of all bassins de vie, or of another level, as published. */
const column = (id: PublishedId, vintage: string, level: PublishedLevel = 'bassin'): readonly Value[] =>
  values[id].vintages[vintage]?.[level]?.values ?? []

const likeness = (kind: Likeness) => {
  const latest = (id: IndicatorId, level: PublishedLevel = 'bassin') =>
    column(id as PublishedId, latestVintage(indicatorById(id)), level)
  const columns = comparableColumns(bassin, kind, latest, (id) => latest(id, 'france')[0])
  return comparableBassins(bassin, kind, columns ?? new Map())
}
const space = likeness('milieu')

/** What the rule of need and response looks at. */
function needFacts(): NeedFacts {
  const located = initiatives.flatMap(({ lon, lat, bassin: code }) =>
    lon === undefined || lat === undefined ? [] : [{ lon, lat, code }],
  )
  const equipped = facilities.code.flatMap((_, row) => ((facilities.maisons[row] ?? 0) > 0 ? [row] : []))
  const places = {
    lon: equipped.map((row) => facilities.lon[row] ?? 0),
    lat: equipped.map((row) => facilities.lat[row] ?? 0),
  }
  const count = new Map<string, number>()
  for (const { code } of located) if (code) count.set(code, (count.get(code) ?? 0) + 1)
  return {
    access: column('apl', '2023'),
    also: [],
    population: bassin.population,
    maisons: column('maisons', '2024').map(Number),
    maisonKm: nearestPlaces(bassin, places).km,
    initiatives: bassin.code.map((code) => count.get(code) ?? 0),
    initiativeKm: nearestPlaces(bassin, {
      lon: located.map(({ lon }) => lon),
      lat: located.map(({ lat }) => lat),
    }).km,
  }
}

/** The published bassins de vie, ready for what compares, ranks and filters them. */
export const realBassins = {
  initiatives,
  territories,
  attached,
  neighbours,
  bassin,
  values,
  column,
  likeness,
  space,
  needFacts,
}
