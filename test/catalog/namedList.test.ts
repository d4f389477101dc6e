import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACILITY_IDS, isNamed, precisionOf } from '@/catalog/facilities'
import { facilitiesSchema } from '@/schema/facilities'
import { parse } from '@/schema/parse'
import { readFinessList } from '../scripts/support/finessExtract'
import { withNamedList } from '../scripts/support/withNamedList'
import { commune } from '../scripts/support/commune'
import { temporaryFile } from '../scripts/support/temporaryFolder'

const HEAD =
  'finess,finess_ej,rs,rslongue,categetab,categorie,numvoie,typvoie,voie,compvoie,lieuditbp,ligneacheminement,code_insee,departement,latitude,longitude,coordxet,coordyet,dateouv'
const line = (finess: string, category: string, rest: string) =>
  `${finess},1,MSP COURTE,MAISON DE SANTE ${finess},${category},Maison,1,R,DE L EAU,,,09000 FOIX,${rest}`
/** In the very layout of the extract of FINESS for Occitanie. */
const FILE = [
  HEAD,
  line('090000001', '603', '09122,09,42.96,1.6,1,1,2019-03-01'),
  line('090000002', '124', '09122,09,,,1,1,'),
  line('090000003', '620', '09122,09,42.9,1.6,1,1,2001-01-01'),
].join('\n')
const communes = new Map([['09122', commune('09122')]])
const same = (code: string) => code
const none = () => Object.fromEntries(FACILITY_IDS.map((kind) => [kind, [0, 0]]))
/** A commune with a maison and a centre, known by counts; an emergency department by name. */
const table = {
  ...{ code: ['09122', '090000009'], name: ['Foix', 'CH'], lon: [1.6, 1.7], lat: [42.9, 42.8] },
  ...{ commune: ['09122', '09122'], bassin: ['B1', 'B1'], address: ['', ''], standing: [2, 0] },
  ...(none() as Record<(typeof FACILITY_IDS)[number], number[]>),
  ...{ maisons: [1, 0], centres: [1, 0], urgences: [0, 1] },
}

describe('the day a named list is at hand', () => {
  const read = () => readFinessList(temporaryFile('finess.csv', `${FILE}\n`))
  const placed = () => withNamedList(table, read(), FACILITY_IDS, communes, same)

  it('maisons and centres take names, addresses, days and points; pharmacies are no kind of place', () => {
    const list = read()
    expect(list.map(({ kind, finess }) => [kind, finess])).toEqual([
      ['maisons', '090000001'],
      ['centres', '090000002'],
    ])
    expect(list[0]).toMatchObject({ address: '1 R DE L EAU 09000 FOIX', lat: 42.96, opened: '2019-03-01' })
  })

  it('they stand in the stead of counts at the centre of the commune, and nothing else moves', () => {
    const places = placed()
    expect(places.code).toEqual(['090000009', '090000001', '090000002'])
    expect([places.maisons, places.centres, places.urgences]).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ])
    expect(() => parse(facilitiesSchema(FACILITY_IDS), places, 'facilities.json')).not.toThrow()
  })

  it('each says how precisely it stands: at its address, or at the centre for want of a point', () => {
    const places = placed()
    expect([0, 1, 2].map((row) => precisionOf(places, row))).toEqual(['exact', 'exact', 'commune'])
    expect([0, 1].map((row) => isNamed(places, row))).toEqual([true, true])
    expect(places.opened).toEqual(['', '2019-03-01', ''])
  })
})

/** Where the producers' files are at hand: `INPUTS=DOSSIER`. They are not published as if they were France. */
const extract = join(process.env['INPUTS'] ?? '/nowhere', 'facilities', 'finess_occitanie_2026_extrait.csv')
it.runIf(existsSync(extract))(
  'the extract for Occitanie has 372 maisons and 280 centres, each with a point',
  () => {
    const list = readFinessList(extract)
    const of = (kind: string) => list.filter((row) => row.kind === kind)
    expect([of('maisons').length, of('centres').length]).toEqual([372, 280])
    expect(list.every(({ lat, lon, address }) => lat !== null && lon !== null && address)).toBe(true)
  },
)
