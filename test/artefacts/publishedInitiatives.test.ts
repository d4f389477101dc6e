import Ajv from 'ajv'
import { csvParse } from 'd3-dsv'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFrance } from '@/analysis/inFrance'
import { initiativeTable } from '@/catalog/initiativeTable'
import type { Contribution } from '@/schema/contribution'
import type { Initiative } from '@/schema/initiative'
import { readPublishedInitiatives } from '../../scripts/sources/publishedInitiatives'
import { BAD_CONTRIBUTIONS } from '../support/badContributions'
import { contribution } from '../support/contribution'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const json = <T>(path: string) => JSON.parse(read(path)) as T

/** A published JSON Schema, applied by a validator that is not ours. */
function validator(file: string) {
  const { $schema, ...schema } = json<Record<string, unknown>>(`public/schema/${file}`)
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
  // What our schemas use means the same in the draft that this validator knows.
  return new Ajv({ allErrors: true }).compile(schema)
}

const files = readdirSync(join(root, 'data/initiatives'))
const published = readPublishedInitiatives(join(root, 'public/data'))

describe('the published JSON Schemas', () => {
  it('take every initiative of the repository', () => {
    const valid = validator('initiative.schema.json')
    for (const file of files) {
      const initiative = json<Initiative>(`data/initiatives/${file}`)
      expect([file, valid(initiative), valid.errors]).toEqual([file, true, null])
      expect(`${initiative.id}.json`).toBe(file)
    }
  })

  it('refuse what is bad by itself; the calendar, the places and the catalogue are beyond them', () => {
    const valid = validator('contribution.schema.json')
    expect([valid(contribution()), valid.errors]).toEqual([true, null])
    const beyond = new Set(['unknownCommune', 'swappedPoint', 'futureYear', 'notHttps'])
    for (const { name, text, reason } of BAD_CONTRIBUTIONS)
      expect([name, valid(JSON.parse(text) as Contribution)]).toEqual([name, beyond.has(reason)])
  })
})

describe('the yearly feed', () => {
  interface Collection {
    type: string
    features: { type: string; id: string; geometry: unknown; properties: Record<string, unknown> }[]
  }
  const geojson = json<Collection>('public/data/initiatives.geojson')

  it('is GeoJSON after RFC 7946: one feature an initiative, longitude before latitude, in France', () => {
    expect(Object.keys(geojson).sort()).toEqual(['features', 'type'])
    expect(geojson.type).toBe('FeatureCollection')
    expect(geojson.features.map(({ id }) => id)).toEqual(published.map(({ id }) => id))
    expect(published).toHaveLength(files.length)
    geojson.features.forEach((feature, row) => {
      expect(Object.keys(feature).sort()).toEqual(['geometry', 'id', 'properties', 'type'])
      expect(feature.type).toBe('Feature')
      const { lon, lat } = published[row] ?? {}
      if (lon === undefined || lat === undefined) return expect(feature.geometry).toBeNull()
      expect(feature.geometry).toEqual({ type: 'Point', coordinates: [lon, lat] })
      expect(inFrance(lon, lat)).toBe(true)
    })
  })

  it('is the same as CSV after RFC 4180, field by field', () => {
    const text = read('public/data/initiatives.csv')
    expect(text.endsWith('\r\n')).toBe(true)
    const rows = csvParse(text)
    expect(rows).toHaveLength(published.length)
    // The definition that the map and the catalogue export by.
    expect(rows.columns).toEqual(initiativeTable([], String).columns)
    rows.forEach((row, n) => {
      const { properties, geometry } = geojson.features[n] ?? {}
      for (const [name, value] of Object.entries(properties ?? {}))
        expect([name, row[name]]).toEqual([name, String(value ?? '')])
      expect(row['lon'] === '').toBe(geometry === null)
    })
  })
})
