import type { Language } from '@/domain/language'
import { language, locale } from './index'

const formatters = new Map<number, Intl.NumberFormat>()

/** A number in the reader's language with a fixed number of decimals; true minus sign, never "−0". */
export function formatNumber(value: number, decimals = 0): string {
  let formatter = formatters.get(decimals)
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    })
    formatters.set(decimals, formatter)
  }
  return formatter.format(value).replace('-', '−')
}

const ordinals = new Intl.PluralRules(locale, { type: 'ordinal' })

const ORDINAL_ENDINGS: Record<Language, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = {
  fr: { one: 'er', other: 'e' },
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
}

/** A rank with its ending: 1er, 2e, 94e in French; 1st, 2nd, 94th in English. */
export function formatOrdinal(rank: number): string {
  const endings = ORDINAL_ENDINGS[language]
  return formatNumber(rank) + (endings[ordinals.select(rank)] ?? endings.other)
}

const MONTH: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' }
const dates = {
  month: new Intl.DateTimeFormat(locale, MONTH),
  day: new Intl.DateTimeFormat(locale, { ...MONTH, day: 'numeric' }),
}

/** A partial ISO date (year, month or day) in words: "2023", "mars 2023", "26 févr. 2023" or "26 Feb 2023". */
export function formatPartialDate(date: string): string {
  const [year = NaN, month, day] = date.split('-').map(Number)
  if (month === undefined) return String(year)
  return dates[day === undefined ? 'month' : 'day'].format(Date.UTC(year, month - 1, day ?? 1))
}
