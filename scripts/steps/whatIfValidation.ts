import { indexPeople } from '@/analysis/whatIf/people'
import { validate } from '@/analysis/whatIf/validation'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { isKnown, type Value } from '@/domain/value'
import type { CommuneFigures } from '@/schema/communeFigures'
import type { Communes, CommunesApl } from '@/schema/communes'
import type { WhatIfTable, WhatIfValidation } from '@/schema/whatIf'
import { whatIfRows } from './whatIfTable'

const DECIMALS = 4

/** What tells, of two communes with the same access, where the GP is: GPs aged 60 and over, then all. */
export interface GpCounts {
  older: readonly Value[]
  doctors: readonly Value[]
  generalistes: readonly Value[]
}

/** GPs by commune, by both counts; none where a family has no such column, or one of several vintages. */
export function gpColumns({ doctors, equipment }: Record<'doctors' | 'equipment', CommuneFigures>): GpCounts {
  const plain = (column: CommuneFigures[string] | undefined): readonly Value[] =>
    Array.isArray(column) ? column : []
  return {
    older: plain(doctors['older']),
    doctors: plain(doctors['doctors']),
    generalistes: plain(equipment['generalistes']),
  }
}

/** Compares the model with the official file: see `officialCases`. Sorted by code of commune. */
export function whatIfValidation(
  table: WhatIfTable,
  communes: Communes,
  apl: CommunesApl,
  counts: GpCounts,
): WhatIfValidation {
  const order = whatIfRows(communes, table.bassin).flat()
  const edition = latestVintage(indicatorById('apl-65'))
  const [all, younger] = [apl.apl[edition] ?? [], apl.apl65[edition] ?? []]
  const number = (value: Value | undefined) => (isKnown(value) ? value : 0)
  const older = order.map((row) => {
    const [whole, part] = [all[row], younger[row]]
    return isKnown(whole) && isKnown(part) ? whole - part : Number.NaN
  })
  // Older GPs first; the two counts of all GPs only tell equals apart.
  const gps = order.map(
    (row) =>
      number(counts.older[row]) * 1e8 + number(counts.doctors[row]) * 1e4 + number(counts.generalistes[row]),
  )
  const people = indexPeople(table)
  const rows = validate(people, older, gps).map((found) => ({ ...found, row: order[found.site] ?? -1 }))
  rows.sort((a, b) => a.row - b.row)
  const shares = (key: 'official' | 'modelled' | 'low' | 'high') =>
    rows.map((found) => Number(found[key].toFixed(DECIMALS)))
  return {
    commune: rows.map(({ row }) => communes.code[row] ?? ''),
    name: rows.map(({ row }) => communes.name[row] ?? ''),
    bassin: rows.map(({ site }) => people.bassins[people.bassin[site] ?? -1] ?? ''),
    official: shares('official'),
    modelled: shares('modelled'),
    low: shares('low'),
    high: shares('high'),
  }
}
