import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv'
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' }
import { csvParse, csvParseRows } from 'd3-dsv'
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import type { Feature, FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { indicatorById, INDICATORS, latestVintage } from '@/catalog/indicators'
import { allVintages } from '@/catalog/vintagesAt'
import { isKnown } from '@/domain/value'
import { openData as english } from '@/i18n/en/openData'
import { openData as french } from '@/i18n/fr/openData'
import { EXAMPLES, QUERY } from '@/pages/openData/examples'
import { BUILT_LEVELS, DRAWN_LEVELS } from '@/schema/level'
import { DataPackageSchema } from '@/schema/openData'
import { parse } from '@/schema/parse'
import { readArtefacts } from '../../scripts/checks/readArtefacts'
import { ANSWERS } from '../../scripts/open/api/openApi'
import { openDataFiles } from '../../scripts/open/openDataFiles'
import { sha256 } from '../../scripts/sha256'
import { temporaryFolder } from '../scripts/support/temporaryFolder'
import profile from './standards/data-package.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '../..')
const artefacts = readArtefacts(join(root, 'public/data'))
const files = openDataFiles(join(root, 'public/data'), join(root, 'data'))
const textOf = (path: string) => String(files.get(path))
const open = (name: string) =>
  name.endsWith('.gz')
    ? gunzipSync(files.get(`data/open/${name}`) ?? '').toString()
    : textOf(`data/open/${name}`)
const answer = <T>(path: string) => JSON.parse(textOf(`data/api/v1/${path}`)) as T

/** Every published figure by level, code, indicator and vintage, as its artefact holds it. */
const published = BUILT_LEVELS.flatMap((level) =>
  INDICATORS.flatMap((indicator) =>
    allVintages(indicator).flatMap((vintage) => {
      const { id } = indicator
      const column = artefacts.values[id].vintages[vintage]?.[level]
      return artefacts.territories[level].code.flatMap((code, row) =>
        column
          ? [{ key: [level, code, id, vintage].join(), value: column.values[row], base: column.base?.[row] }]
          : [],
      )
    }),
  ),
)

describe('the figures given away', { timeout: 60_000 }, () => {
  const rows = BUILT_LEVELS.flatMap((level) => csvParse(open(`chiffres-${level}.csv`)))

  it('are those of the artefacts, every one, with the reason for each that is missing', () => {
    const given = rows.map(({ maille, code, indicateur, millesime, valeur, absence, effectif }) => ({
      key: [maille, code, indicateur, millesime].join(),
      value: valeur ? Number(valeur) : absence,
      base: effectif ? Number(effectif) : undefined,
    }))
    const expected = published.map(({ base, ...figure }) => ({
      ...figure,
      base: isKnown(base) ? base : undefined,
    }))
    expect(given).toEqual(expected)
    expect(rows.every(({ unite, nom }) => unite && nom)).toBe(true)
  })

  it.each([french, english])(
    'are found by the formula of the page, whose letters name the columns that they must',
    ({ formula }) => {
      const [id, vintage] = ['apl', latestVintage(indicatorById('apl'))]
      const written = /^=\S+\((\w):\1[;,](\w):\2[;,]"([\w-]+)"[;,](\w):\4[;,](\d{4})\)$/.exec(
        formula(id, vintage),
      )
      const [sum = '', of = '', name, among = '', year] = written?.slice(1) ?? []
      const cell = (row: readonly string[], letter: string) => row[letter.charCodeAt(0) - 65]
      const found = csvParseRows(open('chiffres-france.csv')).filter(
        (row) => cell(row, of) === name && cell(row, among) === year,
      )
      expect(found.map((row) => Number(cell(row, sum)))).toEqual([
        artefacts.values.apl.vintages[vintage]?.france?.values[0],
      ])
    },
  )

  it('are those that the example on the map joins: one row a region by the filter of the page, on a code that both files have', () => {
    const [, id, vintage] = /indicateur = '([\w-]+)' and millesime = '(\d{4})'/.exec(EXAMPLES.qgis) ?? []
    const [, kept] = /getFeatures\("code = '(\w+)'"\)/.exec(EXAMPLES.qgis) ?? []
    const joined = csvParse(open('chiffres-region.csv')).filter(
      ({ indicateur, millesime }) => indicateur === id && millesime === vintage,
    )
    const { features } = JSON.parse(open('territoires-region.geojson')) as FeatureCollection
    expect(joined).toHaveLength(features.length)
    expect(new Set(joined.map(({ code }) => code))).toEqual(
      new Set(features.map(({ properties }) => properties?.code as string)),
    )
    const row = artefacts.territories.region.code.indexOf(kept ?? '')
    const found = joined.find(({ code }) => code === kept)
    expect(Number(found?.valeur)).toBe(artefacts.values.apl.vintages[vintage ?? '']?.region?.values[row])
  })

  it('are the same in Parquet, read by DuckDB, which runs the example of the page', async () => {
    const folder = temporaryFolder()
    for (const level of BUILT_LEVELS)
      for (const format of ['csv', 'parquet']) {
        const name = `chiffres-${level}.${format}`
        writeFileSync(join(folder, name), files.get(`data/open/${name}`) ?? '')
      }
    const database = await (await DuckDBInstance.create()).connect()
    const ask = async (sql: string) =>
      (await database.runAndReadAll(sql.replaceAll("from '", `from '${folder}/`))).getRowsJson()

    const { france } = artefacts.values.apl.vintages['2023'] ?? {}
    const series = await ask(QUERY)
    expect(series).toContainEqual(['France', '2023', france?.values[0]])
    expect(series).toHaveLength(allVintages(indicatorById('apl')).length)
    for (const level of BUILT_LEVELS) {
      const all = `select * from 'chiffres-${level}`
      // All columns as text, so that a code keeps its zeros: a difference either way would be a row.
      const types = `read_csv('${folder}/chiffres-${level}.csv', types = {'code': 'VARCHAR', 'millesime': 'VARCHAR', 'valeur': 'DOUBLE', 'effectif': 'DOUBLE', 'absence': 'VARCHAR'})`
      expect(await ask(`(${all}.parquet') except (select * from ${types})`)).toEqual([])
      expect(await ask(`(select * from ${types}) except (${all}.parquet')`)).toEqual([])
    }
    database.closeSync()
  })

  it.each(DRAWN_LEVELS)('stand on the shapes of a %s, newest vintage, in both formats', async (level) => {
    const json = JSON.parse(open(`territoires-${level}.geojson`)) as FeatureCollection
    expect(json.features.map(({ id }) => id)).toEqual(artefacts.territories[level].code)
    const wrong = INDICATORS.flatMap((indicator) => {
      const vintage = latestVintage(indicator)
      const column = artefacts.values[indicator.id].vintages[vintage]?.[level]
      const name = `${indicator.id}_${vintage}`
      return json.features.flatMap(({ properties }, row) => {
        const value = column?.values[row]
        const absence = `${name}=${value}`
        const said = isKnown(value)
          ? properties?.[name] === value
          : !column || (properties?.[name] === null && String(properties['absences']).includes(absence))
        return said ? [] : `${name} ${row}`
      })
    })
    expect(wrong).toEqual([])

    const binary: Pick<Feature, 'geometry' | 'properties'>[] = []
    const bytes = new Uint8Array(files.get(`data/open/territoires-${level}.fgb`) as Uint8Array)
    for await (const { geometry, properties } of deserialize(bytes)) binary.push({ geometry, properties })
    const drawn = json.features.map(({ properties, geometry }) => ({
      geometry,
      properties: Object.fromEntries(Object.entries(properties ?? {}).filter(([, cell]) => cell !== null)),
    }))
    expect(binary).toEqual(drawn)
  })
})

describe('the data package', { timeout: 60_000 }, () => {
  const text = open('datapackage.json')
  const described = parse(DataPackageSchema, JSON.parse(text), 'datapackage.json')
  const resources = (
    JSON.parse(text) as {
      resources: {
        path: string
        hash: string
        bytes: number
        rows: number
        sources?: { id: string }[]
        schema?: {
          primaryKey?: string[]
          fields: { name: string; type: string; constraints?: { required?: true; enum?: string[] } }[]
        }
      }[]
    }
  ).resources

  it('describes every file, with its size, fingerprint and known sources', () => {
    const known = new Set(artefacts.sources.map(({ id }) => id))
    for (const { path, hash, bytes, sources = [] } of resources) {
      const content = files.get(`data/open/${path}`) ?? ''
      expect([bytes, hash], path).toEqual([Buffer.byteLength(content), `sha256:${sha256(content)}`])
      expect(sources.filter(({ id }) => !known.has(id))).toEqual([])
    }
    const about = ['datapackage.json', 'catalogue.jsonld', 'CITATION.cff', 'SHA256SUMS']
    const there = [...files.keys()].flatMap((path) => /^data\/open\/(.+)/.exec(path)?.[1] ?? [])
    expect([...resources.map(({ path }) => path), ...about]).toEqual(there)
    expect(described.resources.map(({ path }) => path)).toEqual(resources.map(({ path }) => path))
  })

  it('says of each table what it holds: columns in order, types, required cells, words, keys', () => {
    const tables = resources.filter(({ schema }) => schema)
    expect(tables.map(({ path }) => path)).toEqual(
      resources.filter(({ path }) => /\.csv(\.gz)?$/.test(path)).map(({ path }) => path),
    )
    for (const { path, schema, rows } of tables) {
      const heads = schema?.fields.map(({ name }) => name) ?? []
      const keys = schema?.primaryKey?.map((name) => heads.indexOf(name)) ?? []
      const cellsOf = heads.map(() => new Set<string>())
      const seen = new Set<string>()
      let records = -1
      // Row by row: those of the communes are more than a million.
      csvParseRows(open(path), (record) => {
        if (++records === 0) expect(record, path).toEqual(heads)
        else {
          cellsOf.forEach((cells, at) => cells.add(record[at] ?? ''))
          if (keys.length > 0) seen.add(keys.map((at) => record[at]).join())
        }
        return null
      })
      expect(records, path).toBe(rows)
      const wrong = schema?.fields.flatMap(({ name, type, constraints = {} }, at) => {
        const refused = [...(cellsOf[at] ?? [])].filter((cell) =>
          cell === ''
            ? constraints.required
            : (type === 'integer' && !/^-?\d+$/.test(cell)) ||
              (type === 'number' && !Number.isFinite(Number(cell))) ||
              (constraints.enum && !constraints.enum.includes(cell)),
        )
        return refused.map((cell) => `${name} : ${cell}`)
      })
      expect(wrong, path).toEqual([])
      if (keys.length > 0) expect(seen.size, path).toBe(rows)
    }
  })

  it('is what the standard’s own profile says, as its validator carries it', () => {
    const ajv = new Ajv({ schemaId: 'id', unknownFormats: 'ignore', logger: false })
    ajv.addMetaSchema(draft04)
    const valid = ajv.validate(profile, JSON.parse(text))
    expect(valid, ajv.errorsText()).toBe(true)
    const { resources: _, ...without } = JSON.parse(text) as Record<string, unknown>
    expect(ajv.validate(profile, without)).toBe(false)
  })

  it('has a catalogue and sums that say the same', () => {
    const catalogue = JSON.parse(open('catalogue.jsonld')) as {
      'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }
    }
    const distributed = catalogue['dcat:dataset']['dcat:distribution']
    expect(distributed.map((each) => each['dcat:downloadURL']['@id'])).toEqual(
      resources.map(({ path }) => path),
    )
    for (const { path, hash } of resources)
      expect(open('SHA256SUMS')).toContain(`${hash.slice('sha256:'.length)}  ${path}\n`)
    expect(open('CITATION.cff')).toMatch(/^cff-version: 1\.2\.0\ntype: dataset\ntitle: "Territoires de soins/)
  })
})

describe('the answers of the API', { timeout: 60_000 }, () => {
  const ajv = new Ajv()
  type Figure = {
    indicateur: string
    millesime: string
    valeur?: number
    absence?: string
    effectif?: number
  }
  const keyed = ({ valeur, absence, effectif }: Figure) => ({ value: valeur ?? absence, base: effectif })

  it('follow the description, and hold the figures of the artefacts', () => {
    const byKey = new Map(published.map(({ key, value, base }) => [key, { value, base }]))
    const one = ajv.compile(ANSWERS.Territoire)
    let told = 0
    for (const level of BUILT_LEVELS) {
      const list = answer<{ territoires: { code: string }[] }>(`territoires/${level}.json`)
      expect(ajv.validate(ANSWERS.Territoires, list), ajv.errorsText()).toBe(true)
      expect(list.territoires.map(({ code }) => code)).toEqual(artefacts.territories[level].code)
      for (const { code } of list.territoires) {
        const territory = answer<{ chiffres: Figure[] }>(`territoires/${level}/${code}.json`)
        if (!one(territory)) throw new Error(`${level} ${code} ${ajv.errorsText(one.errors)}`)
        for (const figure of territory.chiffres) {
          const known = byKey.get([level, code, figure.indicateur, figure.millesime].join())
          const base = isKnown(known?.base) ? known.base : undefined
          if (figure.effectif !== base || keyed(figure).value !== known?.value)
            throw new Error(`${level} ${code} ${JSON.stringify(figure)}`)
          told++
        }
      }
    }
    expect(told).toBe(published.length)
  })

  it('give an indicator with all its figures, its definition and its sources', () => {
    const listed = answer<{ indicateurs: { indicateur: string }[] }>('indicateurs.json')
    expect(ajv.validate(ANSWERS.Indicateurs, listed), ajv.errorsText()).toBe(true)
    let told = 0
    for (const { indicateur } of listed.indicateurs) {
      const given = answer<{ chiffres: Figure[] }>(`indicateurs/${indicateur}.json`)
      expect(ajv.validate(ANSWERS.Indicateur, given), `${indicateur} ${ajv.errorsText()}`).toBe(true)
      told += given.chiffres.length
    }
    expect(told).toBe(published.length)
  })

  it('have a description that a validator of OpenAPI 3.1 accepts', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(answer<Record<string, unknown>>('openapi.json'))
    expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1'])
    const { paths: _, ...without } = answer<Record<string, unknown>>('openapi.json')
    expect((await validator.validate({ ...without, info: {} })).valid).toBe(false)
  })

  it('are at the addresses that the description gives', () => {
    const { paths } = answer<{ paths: Record<string, object> }>('openapi.json')
    const patterns = Object.keys(paths).map(
      (path) => new RegExp(`^data/api/v1${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    )
    const answers = [...files.keys()].filter((path) => path.startsWith('data/api/') && !/openapi/.test(path))
    expect(answers.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([])
    expect(patterns.filter((pattern) => !answers.some((path) => pattern.test(path)))).toEqual([])
  })
})
