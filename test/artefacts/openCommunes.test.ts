import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Ajv from 'ajv'
import { ByteBuffer } from 'flatbuffers'
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js'
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js'
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { INDICATORS, latestVintage } from '@/catalog/indicators'
import { vintagesAt } from '@/catalog/vintagesAt'
import { isKnown } from '@/domain/value'
import { COMMUNE_LEVEL, LEVELS } from '@/schema/level'
import { readArtefacts } from '../../scripts/checks/readArtefacts'
import { heldFiles } from '../../scripts/open/api/heldFiles'
import { ANSWERS } from '../../scripts/open/api/openApi'
import { territoryFiles } from '../../scripts/open/api/territoryFiles'
import { figureFiles } from '../../scripts/open/figureFiles'
import { openSource } from '../../scripts/open/openSource'
import { territoryLayer } from '../../scripts/open/territoryLayer'
import { writeFlatGeobuf } from '../../scripts/open/writeFlatGeobuf'
import { toGeojson } from '@/analysis/writeTable'
import { builtLevel } from '../support/communeLevel'
import { temporaryFolder } from '../scripts/support/temporaryFolder'

/*
 * What is given away of the communes, against what the page makes of the same files for its own map and tables.
 */
const { table, valuesOf } = builtLevel()
const source = openSource(readArtefacts('public/data'))
const shown = INDICATORS.flatMap((indicator) =>
  vintagesAt(indicator, COMMUNE_LEVEL).map((vintage) => {
    const column = valuesOf(indicator.id).vintages[vintage]?.[COMMUNE_LEVEL]
    if (!column) throw new Error(`${indicator.id} ${vintage} is not made`)
    return { id: indicator.id, vintage, column }
  }),
)

describe('the figures of communes given away', { timeout: 120_000 }, () => {
  it('are those of the page, every one, in Parquet and in CSV, read by DuckDB', async () => {
    const folder = temporaryFolder()
    for (const { path, content } of figureFiles(source, COMMUNE_LEVEL))
      writeFileSync(join(folder, path), content)
    const database = await (await DuckDBInstance.create()).connect()
    const ask = async (sql: string) => (await database.runAndReadAll(sql)).getRowsJson()
    const parquet = `'${folder}/chiffres-${COMMUNE_LEVEL}.parquet'`
    const csv = `read_csv('${folder}/chiffres-${COMMUNE_LEVEL}.csv.gz', types = {'code': 'VARCHAR', 'millesime': 'VARCHAR', 'valeur': 'DOUBLE', 'effectif': 'DOUBLE', 'absence': 'VARCHAR'})`
    expect(await ask(`(from ${parquet}) except (from ${csv})`)).toEqual([])
    expect(await ask(`(from ${csv}) except (from ${parquet})`)).toEqual([])

    const [[rows, communes] = []] = await ask(`select count(*), count(distinct code) from ${parquet}`)
    expect([Number(rows), Number(communes)]).toEqual([shown.length * table.code.length, table.code.length])
    for (const { id, vintage, column } of shown) {
      const given = await ask(
        `select code, nom, coalesce(valeur::varchar, absence), effectif from ${parquet}
         where indicateur = '${id}' and millesime = '${vintage}' order by code`,
      )
      expect(
        given.map(([code]) => code),
        `${id} ${vintage}`,
      ).toEqual(table.code)
      const wrong = given.filter(([, name, value, base], row) => {
        const [known, counted] = [column.values[row], column.base?.[row]]
        return !(
          name === table.name[row] &&
          (isKnown(known) ? Number(value) === known : value === known) &&
          base === (isKnown(counted) ? counted : null)
        )
      })
      expect(wrong, `${id} ${vintage}`).toEqual([])
    }
    database.closeSync()
  })

  it('answer by département, as the description says, and hold the same', () => {
    const answers = [...heldFiles(source)]
    const one = new Ajv().compile(ANSWERS.TerritoiresTenus)
    const byCode = new Map(table.code.map((code, row) => [code, row]))
    const met: string[] = []
    for (const [path, answer] of answers) {
      // As a program reads it.
      const { territoires, indicateurs } = JSON.parse(JSON.stringify(answer)) as Held
      if (!one(answer)) throw new Error(`${path} ${JSON.stringify(one.errors)}`)
      expect(Object.keys(indicateurs), path).toEqual([...new Set(shown.map(({ id }) => id))])
      for (const { code, chiffres } of territoires) {
        met.push(code)
        const row = byCode.get(code) ?? -1
        if (!path.includes(`/${table.departement[row]}/`)) throw new Error(`${code} in ${path}`)
        for (const { id, vintage, column } of shown) {
          const figure = chiffres[id]?.[vintage]
          const base = column.base?.[row]
          if (
            (figure?.valeur ?? figure?.absence) !== column.values[row] ||
            figure?.effectif !== (isKnown(base) ? base : undefined)
          )
            throw new Error(`${code} ${id} ${vintage} ${JSON.stringify(figure)}`)
        }
      }
    }
    expect(met).toEqual(table.code)
    expect(answers).toHaveLength(source.territories.departement.code.length)
  })

  it('are listed among the territories of every level', () => {
    const lists = new Map(territoryFiles(source))
    const ajv = new Ajv()
    for (const level of LEVELS) {
      const list = lists.get(`territoires/${level}.json`) as { territoires: { code: string }[] }
      expect(ajv.validate(ANSWERS.Territoires, list), ajv.errorsText()).toBe(true)
      expect(list.territoires.map(({ code }) => code)).toEqual(source.territories[level].code)
    }
  })
})

describe('the outlines of communes given away', { timeout: 60_000 }, () => {
  const { table: layer, fields } = territoryLayer(source, COMMUNE_LEVEL)
  const shaped = toGeojson(layer)

  it('have the newest figure of each commune, and rings that are closed', () => {
    expect(shaped.features.map(({ id }) => id)).toEqual(table.code)
    const open = (shaped.features as Feature<Polygon | MultiPolygon>[]).filter(({ geometry }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .flat()
        .some((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1))),
    )
    expect(open.map(({ id }) => id)).toEqual([])
    for (const { id, vintage, column } of shown.filter(({ id, vintage }) => vintage === newest(id)))
      expect(
        shaped.features.map(({ properties }) => properties?.[`${id}_${vintage}`] as unknown),
        id,
      ).toEqual(column.values.map((value) => (isKnown(value) ? value : null)))
  })

  it('are the same as FlatGeobuf, whose layer has its name', async () => {
    const bytes = writeFlatGeobuf('territoires', shaped, fields)
    const read: Pick<Feature, 'geometry' | 'properties'>[] = []
    for await (const { geometry, properties } of deserialize(bytes)) read.push({ geometry, properties })
    const header = Header.getSizePrefixedRootAsHeader(new ByteBuffer(bytes.subarray(magicbytes.length)))
    expect(header.name()).toBe('territoires')
    expect(read).toEqual(
      (shaped as FeatureCollection).features.map(({ geometry, properties }) => ({
        geometry,
        properties: Object.fromEntries(Object.entries(properties ?? {}).filter(([, cell]) => cell !== null)),
      })),
    )
  })
})

type Held = {
  indicateurs: Record<string, unknown>
  territoires: {
    code: string
    chiffres: Record<string, Record<string, { valeur?: number; absence?: string; effectif?: number }>>
  }[]
}
const newest = (id: (typeof shown)[number]['id']) => {
  const indicator = INDICATORS.find((known) => known.id === id)
  return indicator && latestVintage(indicator)
}
