import type { Zone } from '@/domain/zone'
import { formatNumber } from '@/i18n/format'
import { tools as texts } from '@/i18n/tools'

/** The conditions of a zone in words, in the order in which they are set. */
export function zoneWords(
  { within, circle, shape }: Zone,
  nameOf: (ref: NonNullable<Zone['within']>) => string,
): string[] {
  return [
    within ? texts.figures.within(nameOf(within)) : '',
    circle ? texts.figures.inCircle(formatNumber(circle.km)) : '',
    shape ? texts.figures.inShape : '',
  ].filter(Boolean)
}
