import { computed, ref } from 'vue'
import { toCsv, toGeojson } from '@/analysis/writeTable'
import { FACILITIES, FACILITY_SOURCES } from '@/catalog/facilities'
import { facilityCredit } from '@/catalog/press/facilityCredit'
import { pressCredit } from '@/catalog/press/pressCredit'
import { sourceFacts } from '@/catalog/sourceFacts'
import { arrival } from '@/domain/arrivals'
import type { ExportTable, Heading } from '@/domain/exportTable'
import { exportName } from '@/domain/fileName'
import { filterCount } from '@/domain/initiativeFilter'
import { today } from '@/domain/today'
import { t } from '@/i18n'
import { typesetText } from '@/i18n/chosen'
import { withVintages } from '@/catalog/withVintages'
import { notesOf } from '@/i18n/pages/notes'
import { tools as texts } from '@/i18n/tools'
import {
  boundaries,
  boundariesAt,
  facilities,
  initiatives,
  sources as sourcesFile,
  territories,
  territoriesAt,
  valuesOf,
  type Artefact,
} from '@/load/artefacts'
import { AXES } from '@/schema/initiative'
import { isBrought } from '@/schema/broughtId'
import { useArtefacts } from '@/stores/artefacts'
import { useInitiativeTexts } from '@/stores/initiativeTexts'
import type { MapModel } from '../useMapModel'
import { keptFacilityTable, keptInitiativeTable, territoryTable } from './exportTables'
import { saveFile, saveText } from '@/components/saveFile'
import type { Tools } from './startTools'
import { useAwaited } from '../../shared/useAwaited'
import { zoneWords } from './zoneWords'

export const CONTENTS = ['territories', 'initiatives', 'facilities'] as const
export const FORMATS = ['tableur', 'rfc4180', 'xlsx', 'geojson', 'geopackage', 'kml'] as const
/** Those that hold shapes. */
const DRAWN: readonly Format[] = ['geojson', 'geopackage', 'kml']
export type Content = (typeof CONTENTS)[number]
export type Format = (typeof FORMATS)[number]

/** What each column holds. */
const MEANINGS = {
  ...texts.exports.columns,
  population: withVintages(texts.exports.columns.population),
  ...Object.fromEntries(FACILITIES.map(({ id, column }) => [id, column])),
} as Record<Heading, string>

/** What each content rests on, besides the indicator's own sources: ids in `sources.json`. */
const SOURCES: Record<Content, readonly string[]> = {
  territories: ['decoupage'],
  initiatives: ['initiatives'],
  facilities: FACILITY_SOURCES,
}

/** The export of what the filters keep: its table, its file names, its notice. */
export function useExport(model: MapModel, tools: Tools) {
  const artefacts = useArtefacts()
  const initiativeTexts = useInitiativeTexts()
  const content = ref<Content>('territories')
  const format = ref<Format>('tableur')
  const saved = ref('')

  const sources = () => artefacts.value(sourcesFile) ?? []
  const ids = () =>
    content.value === 'territories'
      ? [...model.classes.indicator.value.sources, ...SOURCES.territories]
      : SOURCES[content.value]
  const credit = () =>
    content.value === 'territories'
      ? pressCredit(sources(), ids(), model.view.value.vintage)
      : facilityCredit(sources())

  /** What tells what is taken away, and where it lies; shapes are in some of the files only. */
  const files = computed((): readonly Artefact<unknown>[] => {
    const { level, indicator, within } = model.view.value
    const around = within ? model.territories.filesOf(within.level) : []
    if (content.value === 'initiatives') return [territories, initiatives, ...around]
    if (content.value === 'facilities') return [territories, facilities, ...around]
    const figures = [territoriesAt(level), valuesOf(indicator, level)]
    const shapes = DRAWN.some((drawn) => drawn === format.value) ? [boundaries, boundariesAt(level)] : []
    return [territories, ...figures, ...shapes, ...around]
  })
  const waiting = useAwaited(() => files.value)
  /** What the filters keep; null until it can be told with its sources. */
  const table = computed<ExportTable<Heading> | null>(() => {
    if (waiting.value) return null
    if (content.value === 'initiatives')
      return tools.inside.value ? keptInitiativeTable(model, initiativeTexts.wholeOf) : null
    if (content.value === 'territories') {
      const { zone, territories } = model.kept.value
      return zone && !territories ? null : territoryTable(model, tools, credit())
    }
    const { zone, facilities: codes } = model.kept.value
    if (zone && !codes) return null
    // Asked for here, whether or not a layer shows them.
    const file = artefacts.value(facilities)
    return file ? keptFacilityTable(model, file, credit()) : null
  })

  /** What it holds, of which zone, after which filters or of which year. */
  function nameOf(kind: Content): string {
    const { level, indicator, vintage, layers, filter } = model.view.value
    const { file } = texts.exports
    const place = model.kept.value.name
    const chosen = filterCount(filter)
    const about = {
      territories: [t.common.levels[level].many, place || file.france, `${indicator} ${vintage}`],
      initiatives: [
        place || file.france,
        ...(AXES.every((axis) => layers.includes(axis)) ? [] : AXES.filter((axis) => layers.includes(axis))),
        chosen ? file.filters(chosen) : '',
      ],
      facilities: [place || file.france],
    }
    return exportName(file.contents[kind], ...about[kind])
  }

  function about(): { lines: string[]; sources: string[] } {
    const { noticeText } = texts.exports
    const { indicator } = model.classes
    const words = zoneWords(tools.zone.value, model.territories.nameOf)
    const filters = filterCount(model.view.value.filter)
    const all = sources().filter(({ id }) => ids().includes(id))
    return {
      lines: [
        noticeText.made(today()),
        noticeText.from(location.href),
        words.length ? noticeText.zone(words.join(t.common.listSeparator)) : noticeText.wholeCountry,
        ...(filters ? [noticeText.filters(filters)] : []),
        ...(content.value === 'territories'
          ? [
              noticeText.indicator(indicator.value.label, indicator.value.unit, model.view.value.vintage),
              noticeText.rule(withVintages(notesOf(indicator.value.id).rule)),
            ]
          : []),
      ],
      sources: all.flatMap((source) => [
        `${typesetText(source.title)}.`,
        ...sourceFacts(source).flatMap(({ label, texts }) =>
          texts.map((text) => `  ${t.common.labelled(label, text)}`),
        ),
      ]),
    }
  }

  /** The site's own licence is not that of what a person brought. */
  const licence = () => {
    const { noticeText } = texts.exports
    const brought = content.value === 'territories' && isBrought(model.view.value.indicator)
    return brought ? [noticeText.licence, noticeText.broughtLicence] : [noticeText.licence]
  }

  /** What goes along inside a file, line by line: a heading, which may be that of the lines before, and a text. */
  function notes(found: ExportTable<Heading>): [heading: string, text: string][] {
    const { lines, sources } = about()
    const { noticeText } = texts.exports
    return [
      ...lines.map((line): [string, string] => ['', line]),
      ...found.columns.map((name): [string, string] => [name, MEANINGS[name]]),
      ...sources.map((line, at): [string, string] => [at ? '' : noticeText.sources, line]),
      ...licence().map((line): [string, string] => ['', line]),
    ]
  }

  /** The file of a format: its ending, its type, and its content, whose writer comes when it is asked for. */
  async function fileOf(
    found: ExportTable<Heading>,
  ): Promise<[ending: string, type: string, content: BlobPart]> {
    const title = texts.exports.contents[content.value]
    switch (format.value) {
      case 'geojson': {
        const { lines, sources } = about()
        const metadata = {
          apropos: lines,
          colonnes: Object.fromEntries(found.columns.map((name) => [name, MEANINGS[name]])),
          sources,
          licence: licence().join(' '),
        }
        return ['geojson', 'application/geo+json', JSON.stringify(toGeojson(found, metadata))]
      }
      case 'xlsx': {
        const { tableSheet, toXlsx } = await arrival(import('@/analysis/writeXlsx'))
        const sources = { name: texts.exports.noticeText.sources, rows: notes(found), head: false }
        const bytes = toXlsx([tableSheet(title, found), sources])
        return [
          'xlsx',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          bytes as BlobPart,
        ]
      }
      case 'geopackage': {
        const { toGeopackage } = await arrival(import('@/analysis/writeGeopackage'))
        const layer = texts.exports.file.contents[content.value]
        return [
          'gpkg',
          'application/geopackage+sqlite3',
          (await toGeopackage(found, layer, notes(found))) as BlobPart,
        ]
      }
      case 'kml': {
        const { toKml } = await arrival(import('@/analysis/writeKml'))
        const told = notes(found).map(([heading, text]) =>
          heading ? t.common.labelled(heading, text) : text,
        )
        return ['kml', 'application/vnd.google-earth.kml+xml', toKml(found, title, told)]
      }
      default:
        return ['csv', 'text/csv;charset=utf-8', toCsv(found, format.value)]
    }
  }
  async function saveData() {
    const found = table.value
    if (!found) return
    const name = nameOf(content.value)
    const [ending, type, written] = await fileOf(found)
    saveFile(`${name}.${ending}`, new Blob([written], { type }))
    saved.value = `${name}.${ending}`
  }

  function saveNotice() {
    const { noticeText, contents, file } = texts.exports
    const { lines, sources } = about()
    const text = [
      noticeText.title(t.common.product, contents[content.value]),
      '',
      ...lines,
      '',
      noticeText.columns,
      ...(table.value?.columns ?? []).map((name) => `- ${t.common.labelled(name, MEANINGS[name] ?? '')}`),
      '',
      noticeText.sources,
      ...sources,
      '',
      ...licence(),
      noticeText.formula,
    ].join('\r\n')
    // The mark lets old Windows editors read the accents.
    const name = `${nameOf(content.value)}_${file.notice}.txt`
    saveText(name, `\uFEFF${text}\r\n`, 'text/plain')
    saved.value = name
  }

  return { content, format, table, waiting, saved, saveData, saveNotice }
}
