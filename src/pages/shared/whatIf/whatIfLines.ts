import { indicatorById, type Indicator } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { formatNumber } from '@/i18n/format'
import { whatIfTexts as texts } from '@/i18n/pages/whatIf'
import { whatIfFound } from './whatIfFound'
import { supposedWords } from './whatIfWords'

const DECIMALS = 3

/** What is supposed, as two lines of a file of figures: the ends of the range. That it is an estimate is part of their names. */
export async function whatIfLines(
  ...asked: Parameters<typeof whatIfFound>
): Promise<{ indicator: Indicator; label: string; vintage: string; value: number }[]> {
  const found = await whatIfFound(...asked)
  if (!found) return []
  const { supposed, site, official, change } = found
  const ends = [change.low, change.high].sort((a, b) => a - b)
  return ends.map((end, at) => ({
    indicator: indicatorById(SUBJECT.access),
    label: texts.press.line(
      ...([supposedWords(supposed.gps), site, formatNumber(supposed.activity), at === 0] as const),
    ),
    vintage: official.year,
    value: Number((official.value + end).toFixed(DECIMALS)),
  }))
}
