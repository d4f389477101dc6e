import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import type { Indicator } from './indicators'

const NBSP = '\u00a0'
/** Below this many people a percentage says more than is known: "3 sur 8" is written instead. */
const PERCENT_BASE = 100

/** A figure as it is read: with % or km, or the word that says why there is none. Units in words stay apart. */
export function formatValue(indicator: Indicator, value: Value, base?: Value): string {
  if (!isKnown(value)) return t.missing[value].short
  if (indicator.classes) return indicator.classes[value] ?? t.missing['not-published'].short
  if (indicator.kind === 'share') {
    if (isKnown(base) && base > 0 && base < PERCENT_BASE)
      return t.common.outOf(formatNumber((value * base) / 100), formatNumber(base))
    return t.common.percent(formatNumber(value, indicator.decimals))
  }
  const number = formatNumber(value, indicator.decimals)
  return indicator.kind === 'distance' ? `${number}${NBSP}km` : number
}

/** What is left to say of the unit beside such a figure, which has its % or km; '' where there is nothing. */
export const unitBeside = ({ unit }: Pick<Indicator, 'unit'>) => unit.replace(/^(%|km)( |$)/, '')

/** A class limit, with as many decimals as it needs and no unit. */
export function formatLimit(indicator: Pick<Indicator, 'decimals'>, limit: number): string {
  const decimals = Number.isInteger(limit) ? 0 : Math.max(1, indicator.decimals)
  const text = formatNumber(limit, decimals)
  return decimals > 1 ? text.replace(/0$/, '') : text
}
