import { chosen, chosenLanguage } from './chosen'
import { fr, type Messages } from './fr'

export type { Messages }

/**
 * The texts of the chosen language. Chosen once, before the application is imported: a change of language reloads
 * the page, so every module may read `t` as a constant and nothing has to be reactive.
 */
export const t: Messages = chosen('base', fr)

/** Language of the texts, as an HTML `lang` says it. */
export const language = chosenLanguage()

/** BCP 47 tag given to `Intl`. */
export const locale = language === 'en' ? 'en-GB' : 'fr-FR'
