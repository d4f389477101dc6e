import { SUBJECT } from './subjects'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { formatValue } from './formatValue'
import { indicatorById } from './indicators'

/** Above so many people, a rate given to 0.01 no longer tells the number it was made of to the unit. */
const COUNTED_UNDER = 5_000_000

/**
 * The two counts of GPs of a territory, each in a sentence with its source, and why they differ: self-employed ones (Assurance
 * maladie), and all (Insee, per 100,000 people). Null where either is missing: there is nothing to compare.
 */
export function gpCounts(
  selfEmployed: Value | undefined,
  rate: Value | undefined,
  population: number | undefined,
): { selfEmployed: string; all: string } | null {
  if (!isKnown(selfEmployed) || !isKnown(rate) || population === undefined) return null
  const words = t.map.selection
  const indicator = indicatorById(SUBJECT.doctors)
  const number = Math.round((rate * population) / 1e5)
  const count = population < COUNTED_UNDER ? words.gpsCount(formatNumber(number), number < 2) : ''
  return {
    selfEmployed: words.gpsSelfEmployed(formatNumber(selfEmployed), selfEmployed < 2),
    all: words.gpsAll(formatValue(indicator, rate), indicator.unit, count),
  }
}
