import { languageOf } from '@/domain/language'
import { viewAddress } from './viewAddress'

/** The language that the page was opened in: decided once, by its address (`src/address.ts` has made it that of a page). */
export const askedLanguage = typeof location === 'undefined' ? 'fr' : languageOf(viewAddress())
