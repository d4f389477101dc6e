import type { FeatureCollection, Point } from 'geojson'
import type { PublishedInitiative } from '@/schema/initiative'
import { toCsv, type Cell, type CsvDialect } from './csv'

export type InitiativeRecord = Record<string, Cell>

/** One initiative as a flat record; codes and ids as in the files, lists joined by " ; ", null where nothing is stated. */
export function initiativeRecord(item: PublishedInitiative): InitiativeRecord {
  const list = (values: readonly string[]) => values.join(' ; ') || null
  return {
    id: item.id,
    titre: item.title,
    axe: item.axis,
    forme: item.type,
    portee: item.scope,
    etat: item.status,
    annee: item.startYear ?? null,
    commune_code: item.place?.commune ?? null,
    commune: item.communeName ?? null,
    position: item.place?.precision ?? null,
    bassin_code: item.bassin ?? null,
    departements: list(item.departements),
    regions: list(item.regions),
    ailleurs: item.elsewhere ?? null,
    professions: list(item.professions),
    acteurs: list(item.actors),
    besoin: item.problem,
    reponse: item.solution,
    resultat: item.result ?? null,
    article51: item.article51 ? 'oui' : null,
    telemedecine: item.telemedicineUse ?? null,
    source_titre: item.source.title,
    source_url: item.source.url,
    source_date: item.source.date ?? null,
    publiee: item.published ?? null,
    verifiee: item.checked ?? null,
    lon: item.lon ?? null,
    lat: item.lat ?? null,
  }
}

/** One line an initiative, as `toCsv` writes them. Without any, the head is empty too. */
export function initiativesCsv(items: readonly PublishedInitiative[], dialect: CsvDialect): string {
  const records = items.map(initiativeRecord)
  return toCsv(
    Object.keys(records[0] ?? {}),
    records.map((record) => Object.values(record)),
    dialect,
  )
}

/** The same records as GeoJSON (RFC 7946), degrees; the geometry is null where there is no point. */
export function initiativesGeojson(
  items: readonly PublishedInitiative[],
): FeatureCollection<Point | null, InitiativeRecord> {
  return {
    type: 'FeatureCollection',
    features: items.map((item) => {
      const { lon, lat, ...properties } = initiativeRecord(item)
      const located = typeof lon === 'number' && typeof lat === 'number'
      return {
        type: 'Feature',
        id: item.id,
        geometry: located ? { type: 'Point', coordinates: [lon, lat] } : null,
        properties,
      }
    }),
  }
}
