import { chosen } from '../chosen'
import { method } from '../fr/method'

/** Texts of the method page: apart from `t`, so that the map's first load does not carry them. */
export const methodTexts = chosen('method', method)
