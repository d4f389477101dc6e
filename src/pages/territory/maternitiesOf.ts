import { maternityChange } from '@/analysis/maternityChange'
import { homeAt, inTerritory } from '@/analysis/membership'
import { maternitySentence } from '@/catalog/maternityWords'
import { placeOf } from '@/catalog/press/indicatorFigure'
import type { Maternities } from '@/schema/maternities'
import { MATERNITY_SPAN } from '@/stores/address/maternities'
import type { TerritoryModel } from './useTerritory'

/** The years that the address compares, or all of them. */
export const maternityYears = ({ state }: Pick<TerritoryModel, 'state'>) =>
  state.value.maternities ?? MATERNITY_SPAN

/** How the maternities of a territory changed between these years, also in a sentence; null where there was none in either. */
export function maternitiesOf(
  file: Maternities,
  model: Pick<TerritoryModel, 'ref' | 'name' | 'territories' | 'state'>,
) {
  const { ref, name, territories } = model
  const rows = [...file.code.keys()].filter((row) =>
    inTerritory(homeAt(file, file.commune, row), ref.value, territories.attached.value),
  )
  const years = maternityYears(model)
  const change = maternityChange(file, rows, years)
  if (change.before.length + change.after.length === 0) return null
  const place = placeOf({ territory: ref.value, name: name.value, place: territories.placeOf(ref.value) })
  return { change, sentence: maternitySentence(change, years, place) }
}
