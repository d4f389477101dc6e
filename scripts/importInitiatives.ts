/**
 * Made `data/initiatives/*.json` once, from the collected table; the files are the repository's own since then.
 * Kept to show how they came to be: `tsx scripts/importInitiatives.ts INITIATIVES.csv LIBELLES.csv`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InitiativeSchema, type Initiative } from '@/schema/initiative'
import { parse } from '@/schema/parse'
import { readLabels2024, type Labels } from './sources/labels2024'
import { readTable } from './sources/readTable'
import type { Row } from './sources/Row'

const FOLDER = 'data/initiatives'
const COLUMNS = [
  ...[
    'id',
    'title',
    'commune_insee',
    'commune_name',
    'departement',
    'region',
    'scope',
    'axis',
    'type',
    'start_year',
  ],
  ...['status', 'professions', 'actors', 'problem', 'solution', 'result', 'article51', 'telemedicine_use'],
  ...['source_title', 'source_url', 'source_date'],
]

/** Communes that the texts do not name as a seat: the point stands for a wider scheme. */
const INDICATIVE = new Set([
  ...['Gap', 'Grenoble', 'Morzine', 'Zonza', 'Corte', 'Porto-Vecchio', 'La Trinité', 'Bobigny', 'Saint-Paul'],
  ...['Le Palais', 'Les Trois-Domaines', 'Besançon', 'Dijon', 'Lens', 'Cayenne', 'Cugnaux', 'Rodez'],
  'Brioux-sur-Boutonne',
])
/** Outside the 18 régions. */
const ELSEWHERE = new Set(['Saint-Martin'])

const [table, labelsFile] = process.argv.slice(2)
if (!table || !labelsFile) throw new Error('tsx scripts/importInitiatives.ts INITIATIVES.csv LIBELLES.csv')
const labels = readLabels2024(labelsFile)
const rows = readTable(table, COLUMNS)
mkdirSync(FOLDER, { recursive: true })
for (const row of rows) {
  const initiative = parse(InitiativeSchema, toInitiative(row, labels), `${row.file}, ligne ${row.line}`)
  writeFileSync(join(FOLDER, `${initiative.id}.json`), `${JSON.stringify(initiative, null, 2)}\n`)
}
console.log(`${rows.length} initiatives écrites dans ${FOLDER}`)

function toInitiative(
  row: Row,
  labels: Labels,
): Record<Exclude<keyof Initiative, 'published' | 'checked'>, unknown> {
  const elsewhere = ELSEWHERE.has(row.raw('region')) ? row.raw('region') : undefined
  const codesOf = (field: string, names: Map<string, string>) =>
    elsewhere ? [] : list(row, field).map((name) => codeOf(row, field, name, names))
  const commune = row.raw('commune_insee')
  return {
    id: row.text('id'),
    title: row.text('title'),
    axis: row.text('axis'),
    type: row.text('type'),
    scope: row.text('scope'),
    status: row.text('status'),
    startYear: row.optionalNumber('start_year') ?? undefined,
    place: commune
      ? { commune, precision: INDICATIVE.has(row.raw('commune_name')) ? 'indicative' : 'commune' }
      : undefined,
    departements: codesOf('departement', labels.departement),
    regions: codesOf('region', labels.region),
    elsewhere,
    professions: list(row, 'professions'),
    actors: list(row, 'actors'),
    problem: row.text('problem'),
    solution: row.text('solution'),
    result: row.raw('result') || undefined,
    article51: row.raw('article51') === 'yes' ? true : undefined,
    telemedicineUse: row.raw('telemedicine_use') || undefined,
    source: {
      title: row.text('source_title'),
      url: row.text('source_url'),
      date: row.raw('source_date') || undefined,
    },
  }
}

function list(row: Row, field: string): string[] {
  return row
    .raw(field)
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)
}

function codeOf(row: Row, field: string, name: string, names: Map<string, string>): string {
  for (const [code, label] of names) if (label === name) return code
  return row.refuse(field, 'un nom de territoire connu de l’INSEE')
}
