import { chosen } from './chosen'
import { contribute } from './fr/contribute'
import { observatory as texts } from './fr/observatory'
import { refusals } from './fr/refusals'

const french = { ...texts, contribute, refusals }

/**
 * Texts of the catalogue of initiatives and of its form. Apart from `t`: they come with the pages that show them, not
 * with the first map.
 */
export const observatory = chosen('observatory', french)
