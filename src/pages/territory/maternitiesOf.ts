import { maternityChange } from '@/analysis/maternityChange'
import { homeAt, inTerritory, type Attachments } from '@/analysis/membership'
import type { MaternityYears } from '@/domain/maternityYears'
import type { TerritoryRef } from '@/domain/territory'
import type { Maternities } from '@/schema/maternities'

/** How the maternities of a territory changed between two years. */
export function maternitiesOf(
  file: Maternities,
  ref: TerritoryRef,
  attached: Attachments,
  years: MaternityYears,
) {
  const rows = [...file.code.keys()].filter((row) =>
    inTerritory(homeAt(file, file.commune, row), ref, attached),
  )
  return maternityChange(file, rows, years)
}
