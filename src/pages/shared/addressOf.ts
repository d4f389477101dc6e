import { withLanguage } from '@/domain/language'
import { askedLanguage } from '@/stores/language'

/** The whole address of a route, in the language of the page: for a link, a quotation or a frame on another site. */
export function addressOf(route: string): string {
  return new URL(`#${withLanguage(route, askedLanguage)}`, location.href).href
}
