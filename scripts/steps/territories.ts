import { FRANCE } from '@/domain/territory'
import {
  BUILT_LEVELS,
  byLevel,
  DRAWN_LEVELS,
  HOME_LEVEL,
  levelEntry,
  parentsOf,
  WIDEST_LEVEL,
  type DrawnLevel,
} from '@/schema/level'
import type { AllTerritories } from '@/schema/territories'
import { InputError } from '../sources/InputError'
import { areasOf } from './boundaries/areas'
import type { DetailedTopology } from './boundaries/dissolve'
import type { Commune } from './communeTable'
import type { Geography } from './geography'
import { round } from './round'

/**
 * The tables of territories, one a level, sorted by code. The code of a bassin is that of its pole commune in 2024: the
 * bassin's centre, département and région are that commune's. Elsewhere the centre is that of the most populated commune.
 * Areas in km², from full-detail polygons.
 * @throws InputError when a territory has no name, no shape or no pole.
 */
export function buildTerritories(
  { communes, byCode, partitions, toToday }: Geography,
  labels: Readonly<Record<DrawnLevel, ReadonlyMap<string, string>>>,
  topologyOf: (level: DrawnLevel) => DetailedTopology,
): AllTerritories {
  const members = (level: keyof AllTerritories) =>
    partitions[level].members.map((rows) => rows.flatMap((row) => communes[row] ?? []))

  const table = (level: keyof AllTerritories, names: string[], areas: number[], seats: Commune[]) => ({
    code: partitions[level].codes,
    name: names,
    population: members(level).map((own) => own.reduce((sum, { population }) => sum + population, 0)),
    area: areas.map((area) => round(area, area < 100 ? 1 : 0)),
    communes: partitions[level].members.map((rows) => rows.length),
    lon: seats.map(({ lon }) => round(lon, 4)),
    lat: seats.map(({ lat }) => round(lat, 4)),
  })
  const mapTable = (level: DrawnLevel, seats: Commune[]) => {
    const { codes } = partitions[level]
    const areas = areasOf(topologyOf(level), level)
    const names = codes.map((code) => labels[level].get(code) ?? refuse('les libellés', 'le nom', code))
    const sizes = codes.map((code) => areas.get(code) ?? refuse('communes-*.geojson', 'geometry', code))
    return table(level, names, sizes, seats)
  }

  const largest = (level: keyof AllTerritories) =>
    members(level).map((own) => own.reduce((a, b) => (b.population > a.population ? b : a)))
  const poles = partitions[HOME_LEVEL].codes.map(
    (code) => byCode.get(toToday(code) ?? '') ?? refuse('communes_appartenance_2024.csv', 'BV2022', code),
  )
  const wholeArea = [...areasOf(topologyOf(WIDEST_LEVEL), WIDEST_LEVEL).values()].reduce(
    (sum, area) => sum + area,
    0,
  )
  const whole = table(FRANCE.level, ['France'], [wholeArea], largest(FRANCE.level))
  return byLevel((built) => {
    const level = DRAWN_LEVELS.find((drawn) => drawn === built)
    if (!level) return whole
    const seats = level === HOME_LEVEL ? poles : largest(level)
    const holders = parentsOf(level).map((holder) => [holder, seats.map((seat) => seat[holder])])
    const seat = levelEntry(level).ofCommune === 'list' && { seat: seats.map(({ code }) => code) }
    return { ...mapTable(level, seats), ...seat, ...Object.fromEntries(holders) }
  }, BUILT_LEVELS) as AllTerritories
}

function refuse(file: string, field: string, code: string): never {
  const expected = `une valeur pour le territoire ${code}`
  throw new InputError({ file, line: null, field, expected, found: 'rien' })
}
