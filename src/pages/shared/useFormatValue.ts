import { formatValue } from '@/catalog/formatValue'
import type { Indicator } from '@/catalog/indicators'
import type { Value } from '@/domain/value'
import type { Level } from '@/schema/level'
import { territories, valuesOf } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { partWords } from './partWords'
import { OWN_LEVEL } from '@/schema/ownLevel'

/** A figure as it is read; where none has come, whether it is on its way or could not be loaded: neither is an absence. */
export function useFormatValue() {
  const artefacts = useArtefacts()
  return (indicator: Indicator, value: Value | undefined, base?: Value, level?: Level): string =>
    value === undefined
      ? level === OWN_LEVEL
        ? partWords(artefacts.failures.length ? 'failed' : 'loading')
        : partWords(artefacts.stateOf(territories, valuesOf(indicator.id, level)))
      : formatValue(indicator, value, base)
}
