import { cleanPath } from './domain/cleanAddress'
import { ENGLISH_FOLDER, hasEnglish } from './domain/englishPages'
import { withLanguage } from './domain/language'
import { language } from './i18n'
import { territoryName } from './stores/territoryName'

const FOLDER = language === 'en' ? ENGLISH_FOLDER : ''
const known = new Map<string, string>()
/** The same links stand on thousands of pages, drawn once the names of territories are there. */
function french(route: string): string {
  const path = known.get(route) ?? cleanPath(route, territoryName)
  known.set(route, path)
  return path
}
const up = (path: string) => '../'.repeat(path.split('/').length - 1) || './'

/** Path of a page in the language of the texts, below the site's folder. */
export const ownPath = (route: string) => FOLDER + french(route)

/**
 * Where the file of a page stands, and how it leads elsewhere: from the page itself, as the site may be anywhere.
 * @param english whether pages are written in English too
 */
export function waysFrom(route: string, english: boolean) {
  const path = ownPath(route)
  const root = up(path)
  const both = english && hasEnglish(route)
  return {
    path,
    root,
    /** In each language that it is written in, and for all others. */
    versions: both
      ? [
          { hreflang: 'fr', path: french(route) },
          { hreflang: 'en', path: ENGLISH_FOLDER + french(route) },
          { hreflang: 'x-default', path: french(route) },
        ]
      : [],
    /** The same page in the other language. */
    other: both ? root + (language === 'en' ? '' : ENGLISH_FOLDER) + french(route) : undefined,
    /** What is written in French only becomes the application in English. */
    to: (other: string) =>
      language === 'en' && !hasEnglish(other)
        ? root + cleanPath(withLanguage(other, 'en'), territoryName)
        : root + ownPath(other),
  }
}
