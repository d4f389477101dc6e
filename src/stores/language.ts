import { languageOf } from '@/domain/language'
import { mergeSearch } from '@/domain/embed'

/** The language that the page was opened in: decided once, by its address. */
export const askedLanguage =
  typeof location === 'undefined'
    ? 'fr'
    : languageOf(mergeSearch(location.search, location.hash) ?? location.hash)
