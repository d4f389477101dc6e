import { fr, type Messages } from './fr'
import { typesetAll, typesetFrench } from './typeset'

export type { Messages }

/**
 * The texts of the chosen language. Chosen once, before the application is imported: a change of language reloads
 * the page, so every module may read `t` as a constant and nothing has to be reactive.
 */
export const t: Messages = typesetAll(fr, typesetFrench)

/** BCP 47 tag given to `Intl`. */
export const locale = 'fr-FR'
