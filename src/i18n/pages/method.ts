import { method } from '../fr/method'
import { typesetAll, typesetFrench } from '../typeset'

/** Texts of the method page: apart from `t`, so that the map's first load does not carry them. */
export const methodTexts = typesetAll(method, typesetFrench)
