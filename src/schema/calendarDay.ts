/** A day of the calendar, from 1900 to 2099: 29 February in leap years only. A pattern, so that JSON Schema says it too. */
const YEAR = '(?:19|20)\\d{2}'
const LEAP = '(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)'
export const DAY =
  `(?:${YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)` +
  `|02-(?:0[1-9]|1\\d|2[0-8]))|${LEAP}-02-29)`
export const MONTH = `${YEAR}-(?:0[1-9]|1[0-2])`
export const DAY_MONTH_OR_YEAR = `(?:${YEAR}|${MONTH}|${DAY})`
