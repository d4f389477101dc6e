import type { Territories } from '@/schema/territories'
import { InputError } from '../sources/InputError'
import type { Labels } from '../sources/labels2024'
import { areasOf } from './boundaries/areas'
import type { DetailedTopology } from './boundaries/dissolve'
import type { Commune } from './communeTable'
import type { Geography } from './geography'
import { round } from './round'

type MapLevel = keyof DetailedTopology['objects']

/**
 * The tables of territories, one a level, sorted by code. The code of a bassin is that of its pole commune in 2024: the
 * bassin's centre, département and région are that commune's. Elsewhere the centre is that of the most populated commune.
 * Areas in km², from full-detail polygons.
 * @throws InputError when a territory has no name, no shape or no pole.
 */
export function buildTerritories(
  { communes, byCode, partitions, toToday }: Geography,
  labels: Labels,
  topology: DetailedTopology,
): Territories {
  const members = (level: keyof Territories) =>
    partitions[level].members.map((rows) => rows.flatMap((row) => communes[row] ?? []))

  const table = (level: keyof Territories, names: string[], areas: number[], seats: Commune[]) => ({
    code: partitions[level].codes,
    name: names,
    population: members(level).map((own) => own.reduce((sum, { population }) => sum + population, 0)),
    area: areas.map((area) => round(area, area < 100 ? 1 : 0)),
    communes: partitions[level].members.map((rows) => rows.length),
    lon: seats.map(({ lon }) => round(lon, 4)),
    lat: seats.map(({ lat }) => round(lat, 4)),
  })
  const mapTable = (level: MapLevel, seats: Commune[]) => {
    const { codes } = partitions[level]
    const areas = areasOf(topology, level)
    const names = codes.map((code) => labels[level].get(code) ?? refuse('libelles_2024.csv', 'LIBGEO', code))
    const sizes = codes.map((code) => areas.get(code) ?? refuse('communes-*.geojson', 'geometry', code))
    return table(level, names, sizes, seats)
  }

  const largest = (level: keyof Territories) =>
    members(level).map((own) => own.reduce((a, b) => (b.population > a.population ? b : a)))
  const poles = partitions.bassin.codes.map(
    (code) => byCode.get(toToday(code) ?? '') ?? refuse('communes_appartenance_2024.csv', 'BV2022', code),
  )
  const wholeArea = [...areasOf(topology, 'region').values()].reduce((sum, area) => sum + area, 0)
  return {
    france: table('france', ['France'], [wholeArea], largest('france')),
    region: mapTable('region', largest('region')),
    departement: {
      ...mapTable('departement', largest('departement')),
      region: largest('departement').map(({ region }) => region),
    },
    bassin: {
      ...mapTable('bassin', poles),
      departement: poles.map(({ departement }) => departement),
      region: poles.map(({ region }) => region),
    },
  }
}

function refuse(file: string, field: string, code: string): never {
  const expected = `une valeur pour le territoire ${code}`
  throw new InputError({ file, line: null, field, expected, found: 'rien' })
}
