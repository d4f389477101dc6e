import { toCsv } from '@/analysis/writeTable'
import { exportTable, type Cell } from '@/domain/exportTable'
import { t } from '@/i18n'
import { openDataTexts } from '@/i18n/pages/openData'
import { isMade, type PublishedLevel } from '@/schema/level'
import { fieldOf } from './fields'
import { heldRows } from './heldRows'
import { FIGURE_COLUMNS, figureRows } from './figureRows'
import { lastChange } from './OpenData'
import { MEDIA_TYPES, packed, type OpenFile } from './OpenFile'
import type { OpenSource } from './openSource'
import { parquetWriter } from './writeParquet'

const KEY = ['code', 'indicateur', 'millesime']
const REQUIRED = new Set(['maille', 'nom', 'unite', ...KEY])
const FIELDS = FIGURE_COLUMNS.map(([name]) => fieldOf(name, REQUIRED.has(name)))

/** Records of a preview. */
const FEW = 5

/**
 * The figures of a level in long form, as CSV and as Parquet. Those of a level that has no files of its own are by far too many
 * for a spreadsheet: their CSV is compressed, and what is made of them is made an indicator at a time.
 */
export function figureFiles(source: OpenSource, level: PublishedLevel): OpenFile[] {
  const compressed = isMade(level)
  const parquet = parquetWriter(FIELDS)
  const texts: string[] = []
  const sources = new Set<string>()
  let rows = 0
  let preview: readonly (readonly Cell[])[] = []
  for (const some of compressed ? heldRows(source, level).values() : [undefined]) {
    const figures = figureRows(source, level, some)
    const table = exportTable(FIGURE_COLUMNS, figures)
    const text = toCsv(table, 'rfc4180')
    texts.push(rows === 0 ? text : text.slice(text.indexOf('\n') + 1))
    parquet.add(table)
    if (rows === 0) preview = table.rows.slice(0, FEW)
    rows += table.rows.length
    figures.forEach(({ indicator }) => indicator.sources.forEach((id) => sources.add(id)))
  }
  const used = [...sources, 'cog']
  const said = {
    title: openDataTexts.files.chiffres(t.common.levels[level].many),
    changed: lastChange(source, used),
    ...{ sources: used, fields: FIELDS, key: KEY, rows },
  }
  const csv = { ...said, mediatype: MEDIA_TYPES.csv, preview }
  return [
    compressed
      ? { ...csv, path: `chiffres-${level}.csv.gz`, ...packed({ content: texts }) }
      : { ...csv, path: `chiffres-${level}.csv`, content: texts.join('') },
    {
      ...{ ...said, path: `chiffres-${level}.parquet`, mediatype: MEDIA_TYPES.parquet },
      content: parquet.end(),
    },
  ]
}
