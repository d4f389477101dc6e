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

/** What was supposed and what follows, on one row that says by itself that it is an estimate. Headings are French in every language. */
export function whatIfTable(row: WhatIfRow): ExportTable {
  return exportTable<WhatIfRow, string>(
    [
      ['bassin_de_vie', ({ name }) => name],
      ['commune_supposee', ({ site }) => site],
      ['generalistes_supposes', ({ supposed }) => supposed.gps],
      ['consultations_par_an_chacun', ({ supposed }) => supposed.activity],
      ['millesime', ({ official }) => official.year],
      ['moyenne_officielle', ({ official }) => round(official.value)],
      ['changement_bas', ({ change }) => round(change.low)],
      ['changement_haut', ({ change }) => round(change.high)],
      ['changement_plafond', ({ change }) => round(change.cap)],
      ['part_gardee_basse_pourcent', ({ kept }) => percent(kept.low)],
      ['part_gardee_haute_pourcent', ({ kept }) => percent(kept.high)],
      [
        'moyenne_officielle_65_ans_ou_moins',
        ({ official }) => (isKnown(official.younger) ? round(official.younger) : null),
      ],
      ['note', () => `${texts.caveat.text} ${texts.caveat.limits}`],
    ],
    [row],
  )
}
