import { degrees } from '@/domain/communeCentre'
import { departementOfCommune } from '@/domain/communeCode'
import type { Communes } from '@/schema/communes'
import { HOME_LEVEL, type ApartLevel, type FolderLevel } from '@/schema/level'
import type { TableOf } from '@/schema/territories'

/** The communes that the levels are made of, as rows of `communes.json`: those of overseas collectivities are in none. */
export function communeRows({ [HOME_LEVEL]: homes }: Pick<Communes, typeof HOME_LEVEL>): number[] {
  return homes.flatMap((home, row) => (home ? [row] : []))
}

/**
 * The table of the level of communes, of the same columns as the others: by code, people, km², degrees.
 * @param area of each commune of the level; @param regions région of each département
 */
export function communeTable(
  communes: Communes,
  area: number[],
  regions: ReadonlyMap<string, string>,
): TableOf<Exclude<ApartLevel, FolderLevel>> {
  const rows = communeRows(communes)
  const code = rows.map((row) => communes.code[row] ?? '')
  const departement = code.map(departementOfCommune)
  return {
    code,
    name: rows.map((row) => communes.name[row] ?? ''),
    population: rows.map((row) => communes.population[row] ?? 0),
    area,
    communes: rows.map(() => 1),
    lon: rows.map((row) => degrees(communes.lon[row])),
    lat: rows.map((row) => degrees(communes.lat[row])),
    departement,
    region: departement.map((holder) => regions.get(holder) ?? ''),
  }
}

/** Of a table of communes, those that the levels are made of: by the rows of their level, as in tiles. */
export function ofLevel<T extends Communes>(communes: T): T {
  const rows = communeRows(communes)
  return Object.fromEntries(
    Object.entries(communes).map(([name, column]) => [name, rows.map((row) => (column as unknown[])[row])]),
  ) as T
}
