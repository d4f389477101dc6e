import { toCsv, toGeojson } from '@/analysis/writeTable'
import { FACILITY_SOURCES } from '@/catalog/facilities'
import type { ExportTable } from '@/domain/exportTable'
import { t } from '@/i18n'
import { openDataTexts } from '@/i18n/pages/openData'
import { isMade, LEVELS, MAP_LEVELS } from '@/schema/level'
import { fieldOf } from './fields'
import { figureFiles } from './figureFiles'
import { lastChange } from './OpenData'
import { MEDIA_TYPES, packed, type OpenField, type OpenFile } from './OpenFile'
import type { OpenSource } from './openSource'
import { indicatorsTable, openFacilities, openInitiatives, sourcesTable } from './tables'
import { territoryLayer } from './territoryLayer'
import { writeFlatGeobuf } from './writeFlatGeobuf'

const texts = openDataTexts.files

/** Every file of the open data, made of the artefacts of one build and of nothing else. */
export function openFiles(source: OpenSource): OpenFile[] {
  const inFormats = filesOf(source)
  return [
    ...LEVELS.flatMap((level) => figureFiles(source, level)),
    ...inFormats(['csv'], described('indicateurs', indicatorsTable(), [], ['indicateur'])),
    ...inFormats(['csv'], described('sources', sourcesTable(source), [], ['source'])),
    ...MAP_LEVELS.flatMap((level) =>
      inFormats([isMade(level) ? 'geojson.gz' : 'geojson', 'fgb'], {
        name: `territoires-${level}`,
        title: texts.territoires(t.common.levels[level].many),
        ...territoryLayer(source, level),
      }),
    ),
    ...inFormats(
      ['csv', 'geojson', 'fgb'],
      described('initiatives', openInitiatives(source), ['initiatives'], ['id']),
    ),
    ...inFormats(
      ['csv', 'geojson', 'fgb'],
      described('structures', openFacilities(source), FACILITY_SOURCES),
    ),
  ]
}

interface Described {
  name: string
  title: string
  table: ExportTable
  fields: readonly OpenField[]
  sources: readonly string[]
  key?: readonly string[]
}

function described(
  name: 'indicateurs' | 'sources' | 'initiatives' | 'structures',
  table: ExportTable,
  sources: readonly string[],
  key: readonly string[] = [],
): Described {
  const fields = table.columns.map((column) => fieldOf(column, key.includes(column)))
  return { name, title: texts[name], table, fields, sources, ...(key.length > 0 && { key }) }
}

/** What the geometry says already. */
const POINT: readonly string[] = ['lon', 'lat']

const filesOf =
  (source: OpenSource) =>
  (formats: readonly ('csv' | 'geojson' | 'geojson.gz' | 'fgb')[], file: Described): OpenFile[] => {
    const { name, title, table, fields, sources, key } = file
    const shaped = table.geometries ? toGeojson(table) : { type: 'FeatureCollection' as const, features: [] }
    const properties = fields.filter((field) => !POINT.includes(field.name))
    const rows = table.rows.length
    const geojson = () => ({
      ...{ mediatype: MEDIA_TYPES.geojson, fields: properties, rows },
      content: JSON.stringify(shaped),
    })
    const made = {
      csv: () => ({ mediatype: MEDIA_TYPES.csv, content: toCsv(table, 'rfc4180'), fields, rows }),
      geojson,
      'geojson.gz': () => packed(geojson()),
      fgb: () => ({
        mediatype: MEDIA_TYPES.fgb,
        content: writeFlatGeobuf(name, shaped, properties),
        fields: properties,
        rows: shaped.features.filter(({ geometry }) => geometry !== null).length,
      }),
    }
    return formats.map((format) => ({
      path: `${name}.${format}`,
      ...{ title, sources, ...(key && { key }) },
      changed: lastChange(source, sources),
      ...made[format](),
    }))
  }
