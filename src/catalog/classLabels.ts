import { t } from '@/i18n'
import { formatLimit } from './formatValue'
import type { Indicator } from './indicators'

/** What each class is called, lowest first: "moins de 1,5", "1,5 à moins de 2,5", "4,5 et plus"; its own name where it has one. */
export function classLabels(
  indicator: Pick<Indicator, 'decimals' | 'classes'>,
  breaks: readonly number[],
): readonly string[] {
  if (indicator.classes) return indicator.classes
  const limits = breaks.map((limit) => formatLimit(indicator, limit))
  return Array.from({ length: breaks.length + 1 }, (_, k) => {
    const [low, high] = [limits[k - 1], limits[k]]
    if (low === undefined) return high === undefined ? t.map.legend.single : t.map.legend.classBelow(high)
    return high === undefined ? t.map.legend.classAbove(low) : t.map.legend.classRange(low, high)
  })
}
