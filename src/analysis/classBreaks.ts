import { CLASS_COUNT, type ClassMethod } from '@/domain/classMethods'
import { isKnown, type Value } from '@/domain/value'
import { divergingBreaks, jenksBreaks, quantileBreaks } from './breaks'

/**
 * Interior class limits of a column by the chosen method. Missing values take no part.
 * `fixed` gives the limits back as they are; `diverging` without a known national value has none.
 */
export function classBreaks(
  method: ClassMethod,
  values: readonly Value[],
  national: Value | undefined,
  fixed: readonly number[] = [],
): number[] {
  const known = values.filter(isKnown)
  switch (method) {
    case 'fixed':
      return [...fixed]
    case 'quantile':
      return quantileBreaks(known, CLASS_COUNT)
    case 'jenks':
      return jenksBreaks(known, CLASS_COUNT)
    case 'diverging':
      return isKnown(national) ? divergingBreaks(known, national) : []
  }
}
