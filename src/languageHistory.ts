import type { RouterHistory } from 'vue-router'
import { languageOf, withLanguage, type Language } from '@/domain/language'
import { mappedHistory } from './mappedHistory'

/**
 * A history in which every address carries the language, and a router that never sees it: no page and no link has to
 * think of it. An address in another language (a followed link, a step back) loads the page anew, in that language.
 */
export function languageHistory(
  history: RouterHistory,
  language: Language,
  reload: () => void,
): RouterHistory {
  const read = (address: string) => withLanguage(address, 'fr')
  // From the start: a router listens only once its first page is there.
  history.listen((to) => {
    if (languageOf(to) !== language) reload()
  })
  return mappedHistory(history, {
    written: (address) => withLanguage(address, language),
    read,
    listen: (callback) =>
      history.listen((to, from, information) => {
        if (languageOf(to) === language) callback(read(to), read(from), information)
      }),
  })
}
