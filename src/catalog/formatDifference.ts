import { formatNumber } from '@/i18n/format'
import type { Indicator } from './indicators'

/**
 * The size of a difference as it is read, without sign, and which way it goes. The difference is made from the figures
 * as published and rounded once, here; between shares, in points, to a tenth at least: 10,4 and 10,6 are 0,2 apart,
 * though one reads 10 and the other 11.
 */
export function formatDifference(
  { kind, decimals }: Pick<Indicator, 'kind' | 'decimals'>,
  difference: number,
): { size: string; way: -1 | 0 | 1; plural: boolean } {
  const precision = kind === 'share' ? Math.max(1, decimals) : decimals
  const rounded = Number(Math.abs(difference).toFixed(precision))
  return {
    size: formatNumber(rounded, precision),
    // From two on, in French.
    plural: rounded >= 2,
    way: rounded === 0 ? 0 : difference > 0 ? 1 : -1,
  }
}
