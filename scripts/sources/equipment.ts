import type { FacilityId } from '@/i18n/fr/facilities'
import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

const COLUMNS = {
  maisons: 'D113_msp',
  centres: 'D108_centre_sante',
  generalistes: 'D265_medecin_generaliste',
  pharmacies: 'D307_pharmacie',
  infirmiers: 'D281_infirmier',
} as const satisfies Record<string, string>

/** INSEE's own codes of type, those of 2024 and after: before, the GP was D201. */
export const EQUIPMENT_TYPES = Object.fromEntries(
  Object.entries(COLUMNS).map(([name, column]) => [name, column.slice(0, 4)]),
) as Record<keyof typeof COLUMNS, string>

/** Kinds of facility that this source counts. */
export const COMMUNE_KINDS = ['maisons', 'centres'] as const satisfies readonly FacilityId[]

/** FINESS's categories of the same: maison de santé (L.6223-3), centre de santé. */
export const FINESS_CATEGORIES = { maisons: '603', centres: '124' } as const satisfies Record<
  (typeof COMMUNE_KINDS)[number],
  string
>

export type Equipment = keyof typeof COLUMNS
export const EQUIPMENTS = Object.keys(COLUMNS) as Equipment[]

/** Number of each equipment in a commune or arrondissement. */
export type EquipmentRow = { code: string } & Record<Equipment, number>

/** Health equipment by commune (INSEE, BPE 2024). The base is exhaustive: a commune that is not listed has none. */
export function readEquipment(path: string): EquipmentRow[] {
  const once = onceEach()
  return readTable(path, ['code_commune', ...Object.values(COLUMNS)]).map((row) => {
    const counts = EQUIPMENTS.map((name) => [name, row.count(COLUMNS[name])])
    return {
      code: once(row, 'code_commune', communeCode(row, 'code_commune')),
      ...(Object.fromEntries(counts) as Record<Equipment, number>),
    }
  })
}
