import { BUILT_LEVELS } from '@/schema/level'
import { routeOf } from './cleanAddress'
import { languageOf, withLanguage } from './language'
import { PAGE_PATHS } from './pagePaths'

/** Folder of the pages written in English at build time: below it each has the path of the French one. */
export const ENGLISH_FOLDER = 'en/'

const ONCE: readonly string[] = Object.values(PAGE_PATHS)

/** Whether a page is written in English too. What is told of an initiative is French, and so is its page. */
export function hasEnglish(route: string): boolean {
  const [, level] = /^\/territoire\/([^/]+)\/[^/?#]+$/.exec(route) ?? []
  return ONCE.includes(route) || BUILT_LEVELS.some((id) => id === level)
}

/**
 * The view that a page written in English becomes, as an address below the site's folder: `/en/methode/` is
 * `/methode/?langue=en`. Undefined for an address of no such page.
 */
export function englishView(address: string): string | undefined {
  const found = /^\/en(?:\/|(?=[?#]|$))(.*)$/s.exec(address)
  return found ? withLanguage(`/${found[1]}`, 'en') : undefined
}

/** The other way: undefined for a view in French, and for one that no page is written of in English. */
export function englishAddress(view: string): string | undefined {
  const [path = ''] = routeOf(view).split(/[?#]/)
  return languageOf(view) === 'en' && hasEnglish(path)
    ? `/${ENGLISH_FOLDER}${withLanguage(view, 'fr').replace(/^\//, '')}`
    : undefined
}
