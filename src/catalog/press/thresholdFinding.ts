import type { Indicator } from '@/catalog/indicators'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { pressTexts } from '@/i18n/pages/press'
import type { MapLevel } from '@/schema/level'

/**
 * What a map finds, in plain words: how many of the territories whose figure is published are under the threshold of
 * public policy. Undefined where the indicator has none, or where fewer than two figures make no share.
 */
export function thresholdFinding(
  { threshold }: Pick<Indicator, 'threshold'>,
  level: MapLevel,
  values: readonly Value[],
): string | undefined {
  const known = values.filter(isKnown)
  if (threshold === undefined || known.length < 2) return undefined
  const n = known.filter((value) => value < threshold).length
  const [count, all] = [formatNumber(n), formatNumber(known.length)]
  return pressTexts.finding(n, count, all, n === known.length, t.common.levels[level])
}
