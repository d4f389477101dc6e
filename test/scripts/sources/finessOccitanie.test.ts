import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { FACILITY_IDS, isNamed, precisionOf } from '@/catalog/facilities'
import { facilitiesSchema } from '@/schema/facilities'
import { parse } from '@/schema/parse'
import { readFinessTable } from '../../../scripts/sources/finessTable'
import { finessList, withNamedList } from '../../../scripts/steps/namedList'
import { commune } from '../support/commune'
import { temporaryFile } from '../support/temporaryFolder'

/**
 * The rows of these three categories in the register's extract for Occitanie, early 2026, pharmacies without their names.
 * For tests alone: it is not published as if it were France.
 */
const EXTRACT = 'test/scripts/support/extracts/finess-occitanie-2026.csv.gz'
const read = () =>
  readFinessTable(temporaryFile('occitanie.csv', gunzipSync(readFileSync(EXTRACT)).toString()))

it('the real extract has 372 maisons, 280 centres, 1,888 pharmacies, each once, with address and coordinates', async () => {
  const sites = await read()
  const count = (wanted: string) => sites.filter(({ category }) => category === wanted).length
  expect(['603', '124', '620'].map(count)).toEqual([372, 280, 1888])
  expect(new Set(sites.map(({ finess }) => finess)).size).toBe(sites.length)
  const wanting = sites.filter(({ address, name, lat, lon }) => {
    const inside = lat !== null && lon !== null && lat > 42 && lat < 45.2 && lon > -0.5 && lon < 4.9
    return !name || !/\d{5} /.test(address) || !inside
  })
  expect(wanting).toEqual([])
})

it('each of its maisons and centres has a place of its own on the map, at its address', async () => {
  const list = finessList(await read())
  const none = FACILITY_IDS.map((kind) => [kind, [] as number[]])
  const table = {
    ...{ code: [], name: [], lon: [], lat: [], commune: [], bassin: [], address: [], standing: [] },
    ...(Object.fromEntries(none) as Record<(typeof FACILITY_IDS)[number], number[]>),
  }
  const homes = new Map(list.map(({ code }) => [code, commune(code)]))
  const places = withNamedList(table, list, FACILITY_IDS, homes, (code) => code)
  expect(() => parse(facilitiesSchema(FACILITY_IDS), places, 'facilities.json')).not.toThrow()
  const rows = [...places.code.keys()]
  expect(rows).toHaveLength(372 + 280)
  expect(rows.filter((row) => precisionOf(places, row) !== 'exact' || !isNamed(places, row))).toEqual([])
  expect(rows.filter((row) => !places.address?.[row])).toEqual([])
})
