import { figureCell, numberCell, reasonCell } from '@/catalog/absence'
import { facilityTable } from '@/catalog/facilityTable'
import { creditColumns } from '@/catalog/press/creditColumns'
import type { Credit } from '@/catalog/press/pressCredit'
import { initiativeTable } from '@/catalog/initiativeTable'
import { exportTable, type ExportTable, type Heading } from '@/domain/exportTable'
import { t } from '@/i18n'
import { holderColumns } from '@/pages/shared/holderColumns'
import { CODE_LEVEL, HOLDERS } from '@/schema/level'
import type { FacilityId } from '@/i18n/fr/facilities'
import type { Facilities } from '@/schema/facilities'
import type { WholeInitiative } from '@/schema/initiative'
import type { MapModel } from '../useMapModel'
import type { Tools } from './startTools'

/** The territories of the level shown that lie in the zone, with the indicator chosen. */
export function territoryTable(
  { view, classes, territories, geometry, kept }: MapModel,
  tools: Tools,
  credit: Credit,
): ExportTable<Heading> {
  const { level, vintage } = view.value
  const table = territories.table.value
  const indicator = classes.indicator.value
  const shares = new Map(tools.work.shares.value[level]?.map(({ code, share }) => [code, share]))
  const rows = classes.codes.value.flatMap((code, row) => {
    if (!table || (kept.value.territories && !kept.value.territories.has(code))) return []
    return {
      ref: { level, code },
      population: table[level]?.population[row],
      value: classes.values.value[row],
      base: classes.column.value?.base?.[row],
    }
  })
  return exportTable<(typeof rows)[number], Heading>(
    [
      ['code', ({ ref }) => ref.code],
      ['nom', ({ ref }) => territories.nameOf(ref)],
      ['maille', () => t.common.levels[level].one],
      ...holderColumns<(typeof rows)[number]>(territories, HOLDERS, ({ ref }) => ref),
      ['population', ({ population }) => population],
      ['indicateur', () => indicator.short],
      ['millesime', () => vintage],
      ['unite', () => indicator.unit],
      ['valeur', ({ value }) => figureCell(indicator, value)],
      ['absence', ({ value }) => reasonCell(value)],
      ['effectif', ({ base }) => numberCell(base)],
      ['part_zone', ({ ref }) => (kept.value.zone ? Number((shares.get(ref.code) ?? 0).toFixed(4)) : 1)],
      ...creditColumns<(typeof rows)[number]>(() => credit),
    ],
    rows,
    ({ ref }) => geometry.featureOf(ref)?.geometry ?? null,
  )
}

/** The initiatives that the filters keep, of the axes shown; null until all their texts have come. */
export function keptInitiativeTable(
  { view, points, territories }: MapModel,
  wholeOf: (id: string) => WholeInitiative | undefined,
): ExportTable<Heading> | null {
  const all = (points.keptInitiatives.value ?? []).filter(({ axis }) => view.value.layers.includes(axis))
  // Every one is asked for, so that their files come together.
  const wholes = all.map(({ id }) => wholeOf(id))
  const items = wholes.filter((item) => item !== undefined)
  return items.length < all.length
    ? null
    : initiativeTable(items, (level, code) => territories.nameOf({ level, code }))
}

/** The places with a facility that the zone keeps, a column a kind. */
export function keptFacilityTable(
  { kept, territories }: MapModel,
  table: Facilities<FacilityId>,
  credit: Credit,
): ExportTable<Heading> {
  const codes = kept.value.facilities
  const rows = [...table.code.keys()].filter((row) => !codes || codes.has(table.code[row] ?? ''))
  return facilityTable(
    table,
    rows,
    territories.attached.value,
    (code) => territories.nameOf({ level: CODE_LEVEL, code }),
    creditColumns<number>(() => credit),
  )
}
