import { toCsv, toGeojson } from '@/analysis/writeTable'
import { FACILITY_SOURCES } from '@/catalog/facilities'
import { exportTable, type ExportTable } from '@/domain/exportTable'
import { t } from '@/i18n'
import { openDataTexts } from '@/i18n/pages/openData'
import { BUILT_LEVELS, DRAWN_LEVELS } from '@/schema/level'
import type { ArtefactSet } from '../checks/readArtefacts'
import { fieldOf } from './fields'
import { FIGURE_COLUMNS, figureRows } from './figureRows'
import { lastChange } from './OpenData'
import { MEDIA_TYPES, type OpenField, type OpenFile } from './OpenFile'
import { indicatorsTable, openFacilities, openInitiatives, sourcesTable } from './tables'
import { territoryLayer } from './territoryLayer'
import { writeFlatGeobuf } from './writeFlatGeobuf'
import { writeParquet } from './writeParquet'

const texts = openDataTexts.files

/** Every file of the open data, made of the artefacts of one build and of nothing else. */
export function openFiles(artefacts: ArtefactSet): OpenFile[] {
  const inFormats = filesOf(artefacts)
  return [
    ...BUILT_LEVELS.flatMap((level) => {
      const rows = figureRows(artefacts, level)
      const sources = [...new Set(rows.flatMap(({ indicator }) => indicator.sources)), 'cog']
      const key = ['code', 'indicateur', 'millesime']
      const required = new Set(['maille', 'nom', 'unite', ...key])
      const fields = FIGURE_COLUMNS.map(([name]) => fieldOf(name, required.has(name)))
      return inFormats(['csv', 'parquet'], {
        ...{ name: `chiffres-${level}`, title: texts.chiffres(t.common.levels[level].many), sources, key },
        ...{ table: exportTable(FIGURE_COLUMNS, rows), fields },
      })
    }),
    ...inFormats(['csv'], described('indicateurs', indicatorsTable(), [], ['indicateur'])),
    ...inFormats(['csv'], described('sources', sourcesTable(artefacts), [], ['source'])),
    ...DRAWN_LEVELS.flatMap((level) =>
      inFormats(['geojson', 'fgb'], {
        name: `territoires-${level}`,
        title: texts.territoires(t.common.levels[level].many),
        ...territoryLayer(artefacts, level),
      }),
    ),
    ...inFormats(
      ['csv', 'geojson', 'fgb'],
      described('initiatives', openInitiatives(artefacts), ['initiatives'], ['id']),
    ),
    ...inFormats(
      ['csv', 'geojson', 'fgb'],
      described('structures', openFacilities(artefacts), FACILITY_SOURCES),
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

/** Records of a preview. */
const FEW = 5

const filesOf =
  (artefacts: ArtefactSet) =>
  (formats: readonly (keyof typeof MEDIA_TYPES)[], file: Described): OpenFile[] => {
    const { name, title, table, fields, sources, key } = file
    const shaped = table.geometries ? toGeojson(table) : { type: 'FeatureCollection' as const, features: [] }
    const properties = fields.filter((field) => !POINT.includes(field.name))
    const rows = table.rows.length
    const made = {
      csv: () => ({
        ...{ content: toCsv(table, 'rfc4180'), fields, rows },
        ...(key?.includes('millesime') && { preview: table.rows.slice(0, FEW) }),
      }),
      parquet: () => ({ content: writeParquet(table, fields), fields, rows }),
      geojson: () => ({ content: JSON.stringify(shaped), fields: properties, rows }),
      fgb: () => ({
        content: writeFlatGeobuf(shaped, properties),
        fields: properties,
        rows: shaped.features.filter(({ geometry }) => geometry !== null).length,
      }),
    }
    return formats.map((format) => ({
      path: `${name}.${format}`,
      ...{ title, sources, mediatype: MEDIA_TYPES[format], ...(key && { key }) },
      changed: lastChange(artefacts, sources),
      ...made[format](),
    }))
  }
