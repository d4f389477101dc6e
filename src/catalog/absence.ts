import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import type { Indicator } from './indicators'

/** A figure as a cell of numbers: nothing where it is missing. */
export const numberCell = (value: Value | undefined): number | null => (isKnown(value) ? value : null)

/** The same, or the name of its class. */
export const figureCell = ({ classes }: Pick<Indicator, 'classes'>, value: Value | undefined) =>
  classes ? (classes[Number(value)] ?? null) : numberCell(value)

/** Why a figure is missing, as a cell; nothing where it is there. */
export const reasonCell = (value: Value | undefined): string | null =>
  value === undefined || isKnown(value) ? null : t.missing[value].short

/** Why figures are missing, each reason once with how many it is that of; the reason alone where it is that of all. */
export function reasonsOf(values: readonly (Value | undefined)[]): string {
  const counts = new Map<string, number>()
  for (const value of values) {
    const reason = reasonCell(value)
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  const [[only] = [], ...others] = counts.entries()
  if (others.length === 0) return only ?? ''
  return [...counts]
    .map(([reason, n]) => t.common.labelled(reason, formatNumber(n)))
    .join(t.common.phraseSeparator)
}

/** The same for a row of several figures, each reason after its figure's name. */
export const reasonsCell = (figures: readonly (readonly [name: string, value: Value | undefined])[]) =>
  figures
    .flatMap(([name, value]) => {
      const reason = reasonCell(value)
      return reason === null ? [] : [t.common.labelled(name, reason)]
    })
    .join(t.common.phraseSeparator) || null
