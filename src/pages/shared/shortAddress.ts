import { shortPath } from '@/domain/cleanAddress'
import { withLanguage } from '@/domain/language'
import { siteAddress } from '@/load/site'
import { askedLanguage } from '@/stores/language'

/** The shortest whole address that leads to a route, in the language of the page: to be dictated, printed or coded. */
export const shortAddress = (route: string): string =>
  siteAddress(shortPath(withLanguage(route, askedLanguage)))
