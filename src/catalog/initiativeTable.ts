import { exportTable, pointOf, type Column, type ExportTable, type Heading } from '@/domain/exportTable'
import { t } from '@/i18n'
import type { PublishedInitiative } from '@/schema/initiative'
import { levelOfField, type NamedLevel } from '@/schema/level'

type NameOf = (level: NamedLevel, code: string) => string

/**
 * Initiatives to take away, the same wherever they leave from: the map, the catalogue, the published file. Codes and ids
 * as in the files, then what they mean in words; lists joined by " ; ", nothing where nothing is stated.
 */
export function initiativeTable(items: readonly PublishedInitiative[], nameOf: NameOf): ExportTable<Heading> {
  const list = (values: readonly string[]) => values.join(' ; ') || null
  const namesOf = (item: PublishedInitiative, field: 'departements' | 'regions') =>
    list(item[field].map((code) => nameOf(levelOfField(field), code)))
  const columns: Column<PublishedInitiative>[] = [
    ['id', ({ id }) => id],
    ['titre', ({ title }) => title],
    ['axe', ({ axis }) => axis],
    ['forme', ({ type }) => type],
    ['portee', ({ scope }) => scope],
    ['etat', ({ status }) => status],
    ['annee', ({ startYear }) => startYear],
    ['commune_code', ({ place }) => place?.commune],
    ['commune', ({ communeName }) => communeName],
    ['position', ({ place }) => place?.precision],
    ['bassin_code', ({ bassin }) => bassin],
    ['departements', ({ departements }) => list(departements)],
    ['regions', ({ regions }) => list(regions)],
    ['ailleurs', ({ elsewhere }) => elsewhere],
    ['professions', ({ professions }) => list(professions)],
    ['acteurs', ({ actors }) => list(actors)],
    ['besoin', ({ problem }) => problem],
    ['reponse', ({ solution }) => solution],
    ['resultat', ({ result }) => result],
    ['article51', ({ article51 }) => (article51 ? 'oui' : null)],
    ['telemedecine', ({ telemedicineUse }) => telemedicineUse],
    ['source_titre', ({ source }) => source.title],
    ['source_url', ({ source }) => source.url],
    ['source_date', ({ source }) => source.date],
    ['publiee', ({ published }) => published],
    ['verifiee', ({ checked }) => checked],
    ['lon', ({ lon }) => lon],
    ['lat', ({ lat }) => lat],
    ['forme_libelle', ({ type }) => t.initiatives.types[type]],
    ['portee_libelle', ({ scope }) => t.initiatives.scopes[scope]],
    ['etat_libelle', ({ status }) => t.initiatives.statuses[status]],
    ['position_libelle', ({ place }) => t.initiatives.precision[place?.precision ?? 'none']],
    [
      'telemedecine_libelle',
      ({ telemedicineUse }) => telemedicineUse && t.initiatives.telemedicineUses[telemedicineUse],
    ],
    ['departements_noms', (item) => namesOf(item, 'departements')],
    ['regions_noms', (item) => namesOf(item, 'regions')],
  ]
  return exportTable(columns, items, ({ lon, lat }) => pointOf(lon, lat))
}
