import { homeAt, territoryOf, type Attachments } from '@/analysis/membership'
import { exportTable, pointOf, type Column, type ExportTable, type Heading } from '@/domain/exportTable'
import { t } from '@/i18n'
import type { FacilityId } from '@/i18n/fr/facilities'
import type { Facilities } from '@/schema/facilities'
import { CODE_LEVEL, HOME_LEVEL } from '@/schema/level'
import { FACILITY_IDS, isNamed, precisionOf } from './facilities'

/**
 * Places that hold a facility to take away, a column a kind, the same wherever they leave from: the map, the open data.
 * @param rows of the table; @param more columns that go last, of whom the figures come from
 */
export function facilityTable(
  table: Facilities<FacilityId>,
  rows: readonly number[],
  attached: Attachments,
  departementName: (code: string) => string,
  more: readonly Column<number>[] = [],
): ExportTable<Heading> {
  const named = (row: number) => table.standing && isNamed(table, row)
  return exportTable<number, Heading>(
    [
      ['commune_code', (row) => (named(row) ? table.commune[row] : table.code[row])],
      ['commune', (row) => table.name[row]],
      ['bassin_code', (row) => table[HOME_LEVEL][row] || null],
      [
        CODE_LEVEL,
        (row) => {
          const code = territoryOf(homeAt(table, table.commune, row), CODE_LEVEL, attached)
          return code ? departementName(code) : null
        },
      ],
      ...FACILITY_IDS.map((kind): Column<number> => [kind, (row) => table[kind][row]]),
      ...(table.address ? [['adresse', (row) => table.address?.[row] || null] satisfies Column<number>] : []),
      ['lon', (row) => table.lon[row]],
      ['lat', (row) => table.lat[row]],
      ['position_libelle', (row) => t.initiatives.precision[precisionOf(table, row)]],
      ...more,
    ],
    rows,
    (row) => pointOf(table.lon[row], table.lat[row]),
  )
}
