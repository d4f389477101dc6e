import { chosen } from '../chosen'
import { bring } from '../fr/bring'

/** Texts of the page where a person brings figures. */
export const bringTexts = chosen('bring', bring)
