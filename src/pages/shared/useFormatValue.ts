import { formatValue } from '@/catalog/formatValue'
import type { Indicator } from '@/catalog/indicators'
import type { Value } from '@/domain/value'
import type { Level } from '@/schema/level'
import { territories, valuesOf } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { partWords } from './partWords'

/**
 * A figure of a column as it is read; where none has come, whether it is on its way or could not be loaded: neither is an absence.
 * That of a territory is told by `textOf` of `useFigures`, which knows its files.
 */
export function useFormatValue() {
  const artefacts = useArtefacts()
  return (indicator: Indicator, value: Value | undefined, base?: Value, level?: Level): string =>
    value === undefined
      ? partWords(artefacts.stateOf(territories, valuesOf(indicator.id, level)))
      : formatValue(indicator, value, base)
}
