import { csvFormat } from 'd3-dsv'
import type { FeatureCollection, Point } from 'geojson'
import type { PublishedInitiative } from '@/schema/initiative'

export type InitiativeRecord = Record<string, string | number | null>

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

/**
 * RFC 4180, comma, UTF-8, one line an initiative. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front: contributed text is only ever text.
 */
export function initiativesCsv(items: readonly PublishedInitiative[]): string {
  const records = items.map((item) =>
    Object.fromEntries(
      Object.entries(initiativeRecord(item)).map(([key, cell]) => [
        key,
        typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell,
      ]),
    ),
  )
  return `${csvFormat(records)}\n`
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
