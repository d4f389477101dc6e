import { fold } from './text'

/** First letters of the months that tell them apart, accents folded, in French and in English. */
const MONTHS: readonly RegExp[] = [
  ...[/^jan/, /^(fev|feb)/, /^mar/, /^(avr|apr)/, /^(mai|may)/, /^(juin|june?)$/],
  ...[/^(juil|july?$)/, /^(aou|aug)/, /^sep/, /^oct/, /^nov/, /^dec/],
]
const DAY = /^(\d{1,2})(er|st|nd|rd|th)?$/

/** The month that a word or a number stands for, 1 to 12; 0 for anything else. */
function monthOf(word: string): number {
  return /^\d{1,2}$/.test(word) ? Number(word) : MONTHS.findIndex((month) => month.test(word)) + 1
}

/**
 * A date as people write it ("31/12/2024", "1er mars 2024", "décembre 2024", "December 31, 2024"), as far as it is
 * known: year, month or day in ISO 8601. In numbers the day comes first, as in France. What is no date is given back as
 * it was written, and whether the calendar has such a day is not looked at: the schema refuses both.
 */
export function writtenDate(written: string): string {
  const words = fold(written)
    .split(' ')
    .filter((word) => !['le', 'en', 'the', 'of', 'in'].includes(word))
  const [year = '', ...rest] = /^\d{4}$/.test(words[0] ?? '') ? words : words.toReversed()
  if (!/^\d{4}$/.test(year) || rest.length > 2) return written.trim()
  const [month, day] = /^[a-z]/.test(rest[1] ?? '') ? rest.toReversed() : rest
  if (month === undefined) return year
  const found = [year, monthOf(month)]
  if (found[1] === 0) return written.trim()
  if (day !== undefined) {
    const number = DAY.exec(day)?.[1]
    if (number === undefined) return written.trim()
    found.push(Number(number))
  }
  return found.map((part) => String(part).padStart(2, '0')).join('-')
}
