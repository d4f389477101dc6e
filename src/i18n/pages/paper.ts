import { chosen } from '../chosen'
import { paper } from '../fr/paper'

/** Texts of printed pages: apart from `t`, so that the map's first load does not carry them. */
export const paperTexts = chosen('paper', paper)
