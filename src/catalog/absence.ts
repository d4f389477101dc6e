import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import type { Indicator } from './indicators'

/** A figure as a cell of numbers: nothing where it is missing. */
export const numberCell = (value: Value | undefined): number | null => (isKnown(value) ? value : null)

/** The same, or the name of its class. */
export const figureCell = ({ classes }: Pick<Indicator, 'classes'>, value: Value | undefined) =>
  classes ? (classes[Number(value)] ?? null) : numberCell(value)

/** Why a figure is missing, as a cell; nothing where it is there. */
export const reasonCell = (value: Value | undefined): string | null =>
  value === undefined || isKnown(value) ? null : t.missing[value].short

/** The same for a row of several figures, each reason after its figure's name. */
export const reasonsCell = (figures: readonly (readonly [name: string, value: Value | undefined])[]) =>
  figures
    .flatMap(([name, value]) => {
      const reason = reasonCell(value)
      return reason === null ? [] : [t.common.labelled(name, reason)]
    })
    .join(t.common.phraseSeparator) || null
