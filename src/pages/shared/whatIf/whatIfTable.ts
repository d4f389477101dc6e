import type { Change } from '@/analysis/whatIf/change'
import type { Range } from '@/analysis/whatIf/spread'
import { exportTable, type ExportTable } from '@/domain/exportTable'
import { isKnown, type Value } from '@/domain/value'
import type { WhatIf } from '@/domain/whatIf'
import { whatIfTexts as texts } from '@/i18n/pages/whatIf'

export interface WhatIfRow {
  name: string
  site: string
  supposed: WhatIf
  official: { year: string; value: number; younger: Value | undefined }
  change: Change
  kept: Range
}

const round = (value: number) => Number(value.toFixed(3))
const percent = (share: number) => Math.round(share * 100)

/** What was supposed and what follows, on one row that says by itself that it is an estimate. */
export function whatIfTable(row: WhatIfRow): ExportTable {
  const { columns } = texts
  return exportTable<WhatIfRow, string>(
    [
      [columns.bassin, ({ name }) => name],
      [columns.commune, ({ site }) => site],
      [columns.gps, ({ supposed }) => supposed.gps],
      [columns.activity, ({ supposed }) => supposed.activity],
      [columns.year, ({ official }) => official.year],
      [columns.official, ({ official }) => round(official.value)],
      [columns.low, ({ change }) => round(change.low)],
      [columns.high, ({ change }) => round(change.high)],
      [columns.cap, ({ change }) => round(change.cap)],
      [columns.keptLow, ({ kept }) => percent(kept.low)],
      [columns.keptHigh, ({ kept }) => percent(kept.high)],
      [columns.younger, ({ official }) => (isKnown(official.younger) ? round(official.younger) : null)],
      [columns.note, () => `${texts.caveat.text} ${texts.caveat.limits}`],
    ],
    [row],
  )
}
