import { cleanPath } from '@/domain/cleanAddress'
import { withLanguage } from '@/domain/language'
import { siteAddress } from '@/load/site'
import { askedLanguage } from '@/stores/language'
import { territoryName } from '@/stores/territoryName'

/** The whole address of a route, in the language of the page: for a link, a quotation or a frame on another site. */
export const addressOf = (route: string): string =>
  siteAddress(cleanPath(withLanguage(route, askedLanguage), territoryName))
