import { exportTable, pointOf, type Column, type ExportTable, type Heading } from '@/domain/exportTable'
import { t } from '@/i18n'
import { newestFirst, resultOf } from '@/analysis/readings'
import type { Reading, WholeInitiative } from '@/schema/initiative'
import { levelOfField, type NamedLevel } from '@/schema/level'

type NameOf = (level: NamedLevel, code: string) => string

/**
 * Initiatives to take away, the same wherever they leave from: the map, the catalogue, the published file. Codes and ids
 * as in the files, then what they mean in words; lists joined by " ; ", nothing where nothing is stated.
 */
export function initiativeTable(items: readonly WholeInitiative[], nameOf: NameOf): ExportTable<Heading> {
  const list = (values: readonly string[]) => values.join(' ; ') || null
  const namesOf = (item: WholeInitiative, field: 'departements' | 'regions') =>
    list(item[field].map((code) => nameOf(levelOfField(field), code)))
  const columns: Column<WholeInitiative>[] = [
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
    ['resultat', ({ readings }) => resultOf(readings)],
    ['echec', ({ failure }) => (failure ? 'oui' : null)],
    ['article51', ({ article51 }) => (article51 ? 'oui' : null)],
    ['telemedecine', ({ telemedicineUse }) => telemedicineUse],
    ['source_titre', (item) => newest(item)?.title],
    ['source_url', (item) => newest(item)?.url],
    ['source_date', ({ date }) => date],
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
    ['lectures', ({ readings }) => list(newestFirst(readings).map(inOneLine))],
    ['departements_noms', (item) => namesOf(item, 'departements')],
    ['regions_noms', (item) => namesOf(item, 'regions')],
  ]
  return exportTable(columns, items, ({ lon, lat }) => pointOf(lon, lat))
}

const newest = ({ readings }: WholeInitiative) => newestFirst(readings)[0]?.source

/** A reading as a cell tells it: its date, what it says, and where. */
function inOneLine({ says, result, source }: Reading): string {
  const { sayings, sourceUndated } = t.initiatives
  return [source.date ?? sourceUndated, sayings[says], ...(result ? [result] : []), source.url].join(', ')
}
