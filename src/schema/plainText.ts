import * as v from 'valibot'
import { DAY, DAY_MONTH_OR_YEAR } from './calendarDay'
import { PUBLIC_ADDRESS } from './publicAddress'

/** What each check of contributed text expects, in the words of an error message. The key names the refusal. */
export const EXPECTED = {
  markup: 'un texte sans balise, sans entité et sans adresse exécutable',
  hidden: 'un texte sans caractère invisible, de contrôle ou de sens d’écriture',
  badUrl: 'une adresse complète qui commence par http:// ou https://',
  privateUrl: 'une adresse que tout le monde peut ouvrir, hors de tout réseau privé',
  badDate: 'une année, un mois ou un jour du calendrier : 2024, 2024-05 ou 2024-05-31',
} as const

/** Tags, character references, and the schemes that run or embed. Written without flags, as JSON Schema asks. */
const NO_MARKUP =
  /^(?![\s\S]*(?:<[A-Za-z!/?]|&(?:#|[A-Za-z]{2,8};)|[Ss][Cc][Rr][Ii][Pp][Tt]:|[Dd][Aa][Tt][Aa]:[A-Za-z]*[/;,]))/

/**
 * Refuses control characters, line ends included, soft hyphens, zero-width and direction characters (which make text
 * read otherwise than it is written), byte order marks, invisible tags, halves of surrogate pairs, and letters under
 * more than two accents.
 */
const NOTHING_HIDDEN = new RegExp(
  '^(?![\\s\\S]*[\\u0300-\\u036F]{3})' +
    '(?:[^\\u0000-\\u001F\\u007F-\\u009F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uD800-\\uDFFF]' +
    '|[\\uD800-\\uDB3F\\uDB41-\\uDBFF][\\uDC00-\\uDFFF])*$',
)

/** Text for people to read, never empty: what could run, hide or mislead is refused. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(max),
    v.regex(NO_MARKUP, EXPECTED.markup),
    v.regex(NOTHING_HIDDEN, EXPECTED.hidden),
  )

/** Letters of our alphabets, digits, dots: no sign that a browser reads as another one. */
const HOST = '[A-Za-z0-9\\u00C0-\\u017E_-]+'

/** The address of a page that anyone can open: http or https, a named host, no name and password, nothing hidden. */
export const webUrl = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.regex(NOTHING_HIDDEN, EXPECTED.hidden),
    v.regex(PUBLIC_ADDRESS, EXPECTED.privateUrl),
    v.regex(
      new RegExp(`^https?://${HOST}(?:\\.${HOST})+\\.?(?::\\d{1,5})?(?:[/?#][^\\s<>"\\\\]*)?$`),
      EXPECTED.badUrl,
    ),
    v.url(EXPECTED.badUrl),
  )

/** Year, month or day, as far as it is known. */
export const partialDate = v.pipe(v.string(), v.regex(new RegExp(`^${DAY_MONTH_OR_YEAR}$`), EXPECTED.badDate))

/** A day: 2026-11-23. */
export const day = v.pipe(v.string(), v.regex(new RegExp(`^${DAY}$`), EXPECTED.badDate))
