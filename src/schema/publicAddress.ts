/** A name or number of host ends here. */
const END = '\\.?(?::\\d*)?(?:[/?#]|$)'
const anyCase = (word: string) => word.replace(/[a-z]/g, (sign) => `[${sign.toUpperCase()}${sign}]`)

/** Kept for networks of one's own: no such name leads anywhere from elsewhere. */
const NAMES = ['localhost', 'local', 'internal', 'intranet', 'private', 'lan', 'home', 'corp', 'home\\.arpa']
const WITHIN = '(?:[^\\s/?#:]*\\.)?'

const PLAIN = `(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})${END}`
/** This machine, private and local networks, and numbers beyond those of machines. */
const NUMBERS =
  '(?:(?:0|10|127|22[4-9]|2[3-9]\\d|[3-9]\\d\\d)\\.' +
  '|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\.|169\\.254\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|192\\.168\\.)'
/** Browsers read 2130706433, 0x7f.1 and 127.1 as 127.0.0.1: a host that ends in a number is written in full. */
const HIDDEN_NUMBER = `(?!${PLAIN})${WITHIN}(?:\\d+|0[xX][0-9A-Fa-f]*)${END}`

/**
 * Refuses the addresses that only one network reaches. Numbers of the sixth version are refused whole: no source is
 * known by one, and they can write each of the others. Written without flags, as JSON Schema asks.
 */
export const PUBLIC_ADDRESS = new RegExp(
  `^(?!https?://(?:\\[|(?=${PLAIN})${NUMBERS}|${HIDDEN_NUMBER}|${WITHIN}(?:${NAMES.map(anyCase).join('|')})${END}))`,
)
